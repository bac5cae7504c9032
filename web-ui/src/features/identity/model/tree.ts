import type { DepartmentView } from '@/api-client/contract';

export interface DepartmentNode {
  id: string;
  label: string;
  children: DepartmentNode[];
}

/** The flat list (depth first) as a tree; a department whose parent is not visible stands at the top. */
export function departmentTree(departments: readonly Pick<DepartmentView, 'id' | 'name' | 'parentId'>[]): DepartmentNode[] {
  const nodes = new Map(departments.map(({ id, name }) => [id, { id, label: name, children: [] as DepartmentNode[] }]));
  const top: DepartmentNode[] = [];
  for (const { id, parentId } of departments) {
    const parent = parentId === null ? undefined : nodes.get(parentId);
    (parent?.children ?? top).push(nodes.get(id)!);
  }
  return top;
}
