import type { DepartmentInput, DepartmentView } from '@/api-client/contract';

export interface DepartmentForm {
  id: string;
  name: string;
  parentId: string | null;
}

export const MAX_NAME = 60;
export const DEPARTMENT_FIELDS = ['name', 'parentId'] as const;

export function departmentFormOf({ id, name, parentId }: DepartmentView): DepartmentForm {
  return { id, name, parentId };
}

export function departmentInput({ id, name, parentId }: DepartmentForm): DepartmentInput {
  return { id, name: name.trim(), parentId };
}

export function problemsOfDepartment(form: DepartmentForm): Record<string, string> {
  return form.name.trim() === '' ? { name: 'people.problem.departmentName' } : {};
}

const HANGING = ['departments', 'people', 'customers'] as const;
export type Hanging = (typeof HANGING)[number] | 'other';

/** What keeps a department, as 409 department-in-use says in its member `by`. */
export function hangingOn(problem: object): Hanging {
  const by = (problem as { by?: unknown }).by;
  return HANGING.find((each) => each === by) ?? 'other';
}
