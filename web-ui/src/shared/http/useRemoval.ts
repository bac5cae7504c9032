import { isTransient, ProblemError } from './problem';
import { useWrite } from './useWrite';

/**
 * A write that takes something away. It carries no id of its own, so its repeat finds nothing where the attempt whose answer
 * was lost has done the work: that counts as done. `variables` must tell what is to go, whatever page is shown by then.
 */
export function useRemoval<V>(remove: (variables: V) => Promise<void>, onRemoved: (variables: V) => unknown) {
  const unanswered = new Set<string>();

  async function once(variables: V): Promise<void> {
    const what = JSON.stringify(variables);
    try {
      await remove(variables);
      unanswered.delete(what);
    } catch (error) {
      if (isTransient(error)) unanswered.add(what);
      else if (unanswered.delete(what) && isMissing(error)) return;
      throw error;
    }
  }
  return useWrite(once, (_, variables) => onRemoved(variables));
}

function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 404;
}
