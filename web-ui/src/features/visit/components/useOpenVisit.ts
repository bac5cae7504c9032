import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useSession } from '@/shared/auth';
import { visitsApi } from '../api';
import { openVisit } from '../model/visit';

/** Nobody is in more than one shop: the open visit is among the newest. */
const NEWEST = 20;

/** The visit that the signed-in person is in, whichever day it began: who is in a shop at midnight is there still. */
export function useOpenVisit() {
  const session = useSession();
  const query = useQuery({
    queryKey: computed(() => ['visits', 'day', 'newest', session.me?.id]),
    queryFn: ({ signal }) => visitsApi.list({ repId: session.me?.id, limit: NEWEST }, null, signal),
  });
  return computed(() => openVisit(query.data.value?.items ?? []));
}
