import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import type { VisitView } from '@/api-client/contract';
import { visitsApi } from '../api';

export function useVisit(id: string) {
  const cache = useQueryClient();
  const key = ['visits', 'one', id];
  const query = useQuery({ queryKey: key, queryFn: ({ signal }) => visitsApi.get(id, signal) });
  /** Shows the server's newest answer at once, and lets every list of visits and the customer's timeline follow. */
  async function replace(visit: VisitView): Promise<void> {
    cache.setQueryData(key, visit);
    await Promise.all([
      cache.invalidateQueries({ queryKey: ['visits', 'day'] }),
      cache.invalidateQueries({ queryKey: ['customers', 'timeline', visit.customer.id] }),
      cache.invalidateQueries({ queryKey: ['customers', 'one', visit.customer.id] }),
    ]);
  }
  return { query, visit: computed(() => query.data.value ?? null), replace };
}
