import { useI18n } from 'vue-i18n';
import type { DepartmentView } from '@/api-client/contract';
import { etagOf, isProblem, useProblemText, useRemoval } from '@/shared/http';
import { departmentsApi } from '../api';
import { hangingOn, type Hanging } from '../model/departmentForm';

/** Why a department could not go, and the page on which that can be changed. */
export interface Kept {
  department: DepartmentView;
  reason: string;
  next: { title: string; path: string; query: Record<string, string> } | null;
}

/** Takes a department away; what hangs on it is explained with the way to it. */
export function useDepartmentRemoval(onRemoved: () => unknown, onKept: (kept: Kept) => unknown) {
  const { t } = useI18n();
  const problemText = useProblemText();
  const removal = useRemoval(({ id, version }: { id: string; version: number }) => departmentsApi.remove(id, etagOf(version)), onRemoved);

  function explain(department: DepartmentView, error: Error): Kept {
    if (!isProblem(error, 'department-in-use')) return { department, reason: problemText(error), next: null };
    const by = hangingOn(error.problem);
    const ways: Record<Hanging, Kept['next']> = {
      people: { title: t('people.department.showPeople'), path: '/people', query: { departmentId: department.id } },
      customers: { title: t('people.department.showCustomers'), path: '/customers', query: {} },
      departments: null,
      other: null,
    };
    return { department, reason: t(`people.department.inUse.${by}`), next: ways[by] };
  }
  return {
    pending: removal.isPending,
    remove: (department: DepartmentView) => {
      const { id, version } = department;
      removal.mutate({ id, version }, { onError: (error) => onKept(explain(department, error)) });
    },
  };
}
