import { useQuery, useQueryClient, type QueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import type { VisitView } from '@/api-client/contract';
import { visitsApi } from '../api';

const keyOf = (id: string) => ['visits', 'one', id];

/** Shows the server's newest answer at once, and lets every list of visits and the customer's timeline follow. */
export async function showVisit(cache: QueryClient, visit: VisitView): Promise<void> {
  cache.setQueryData(keyOf(visit.id), visit);
  await Promise.all([
    cache.invalidateQueries({ queryKey: ['visits', 'day'] }),
    cache.invalidateQueries({ queryKey: ['customers', 'timeline', visit.customer.id] }),
    cache.invalidateQueries({ queryKey: ['customers', 'one', visit.customer.id] }),
  ]);
}

/** @param known whether the platform can know it */
export function useVisit(id: string, known: () => boolean = () => true) {
  const cache = useQueryClient();
  const query = useQuery({ queryKey: keyOf(id), queryFn: ({ signal }) => visitsApi.get(id, signal), enabled: known });
  return { query, visit: computed(() => query.data.value ?? null), replace: (visit: VisitView) => showVisit(cache, visit) };
}
