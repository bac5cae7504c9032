import { useI18n } from 'vue-i18n';
import type { DepartmentView } from '@/api-client/contract';
import { etagOf, isProblem, useProblemText, useRemoval, useWrite } from '@/shared/http';
import { departmentsApi } from '../api';
import { hangingOn, type Hanging } from '../model/departmentForm';

/** Why a department could not go or be closed, and what can be done about it: the page on which that is changed, or closing it. */
export interface Kept {
  department: DepartmentView;
  reason: string;
  next: { title: string; path: string; query: Record<string, string> } | 'close' | null;
}

/** Takes a department away, or closes it; what hangs on it is explained with the way to it. */
export function useDepartmentRemoval(on: { removed(): unknown; switched(department: DepartmentView): unknown; kept(kept: Kept): unknown }) {
  const { t } = useI18n();
  const problemText = useProblemText();
  const removal = useRemoval(({ id, version }: { id: string; version: number }) => departmentsApi.remove(id, etagOf(version)), on.removed);
  const closing = useWrite(({ department, closed }: { department: DepartmentView; closed: boolean }) => departmentsApi.close(department, closed), on.switched);

  function explain(department: DepartmentView, error: Error): Kept {
    if (isProblem(error, 'department-has-visits')) return { department, reason: problemText(error), next: department.closed ? null : 'close' };
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
      removal.mutate({ id, version }, { onError: (error) => on.kept(explain(department, error)) });
    },
    close: (department: DepartmentView, closed: boolean) => closing.mutate({ department, closed }, { onError: (error) => on.kept(explain(department, error)) }),
  };
}
