import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useSession } from '@/shared/auth';
import { visitsApi } from '../api';

/** The signed-in person's own visits of one business day. */
export function useDayVisits(day: MaybeRefOrGetter<string>) {
  const session = useSession();
  const query = useQuery({
    queryKey: computed(() => ['visits', 'day', toValue(day), session.me?.id]),
    queryFn: ({ signal }) => visitsApi.list({ day: toValue(day), repId: session.me?.id }, null, signal),
  });
  return { query, visits: computed(() => query.data.value?.items ?? []) };
}
