import { computed, ref } from 'vue';
import type { TenantView } from '@/api-client/control';
import { isProblem, ProblemError, useWrite } from '@/shared/http';

/**
 * A change of a tenant that an operator decides on in a dialog: refusals at their fields; when somebody else was faster, what
 * they made of it is to be looked at first.
 */
export function useDecision<R>(send: (request: R) => Promise<TenantView>, onDone: (tenant: TenantView) => unknown) {
  const stale = ref(false);
  const write = useWrite(send, onDone);
  return {
    pending: write.isPending,
    stale,
    decide(request: R): void {
      stale.value = false;
      write.mutate(request, { onError: (error) => { stale.value = isProblem(error, 'stale-version'); } });
    },
    problemAt(field: string): string {
      const error = write.error.value;
      return error instanceof ProblemError ? (error.fieldMessage(field) ?? '') : '';
    },
    /** A refusal that none of the fields shows. */
    otherProblem: (fields: readonly string[]) => computed(() => {
      const error = write.error.value;
      if (error === null || stale.value) return null;
      return error instanceof ProblemError && fields.some((field) => error.fieldMessage(field) !== null) ? null : error;
    }),
  };
}
