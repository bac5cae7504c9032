import { useMutation, type QueryClientConfig } from '@tanstack/vue-query';
import { isTransient } from './problem';

const WRITE_ATTEMPTS = 3;

/** Reads are repeated twice when the connection was lost or the pace too fast, and when it comes back; a refusal is final. */
export const queryClientSettings: QueryClientConfig = {
  defaultOptions: {
    queries: {
      retry: (failures, error) => isTransient(error) && failures < 2,
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: 'always',
      networkMode: 'always',
    },
  },
};

/**
 * A write that is repeated while no answer comes. Safe because every write carries an id made before the first
 * attempt: the server stores it once however often it arrives. `variables` must therefore already hold the id.
 */
export function useWrite<V, R>(write: (variables: V) => Promise<R>, onStored?: (result: R, variables: V) => unknown) {
  return useMutation<R, Error, V>({
    mutationFn: write,
    networkMode: 'always',
    retry: (failures, error) => isTransient(error) && failures < WRITE_ATTEMPTS - 1,
    retryDelay: (failures) => 800 * 2 ** failures,
    onSuccess: async (result, variables) => {
      await onStored?.(result, variables);
    },
  });
}
