import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import type { Named } from '@/api-client/contract';
import { findPeople, findPerson } from './queries';

const KEPT_MILLIS = 60_000;

/** People to choose from by what is typed, and the one already chosen, whom the list may not hold. */
export function usePeopleChoice({ q, id, known, enabled }: { q: Ref<string>; id: Ref<string | null>; known: Ref<Named | null>; enabled: boolean }) {
  const query = useQuery({ queryKey: computed(() => ['people', 'choose', q.value, enabled]), queryFn: ({ signal }) => findPeople(q.value, enabled, signal), staleTime: KEPT_MILLIS });
  const found = computed<Named[]>(() => query.data.value?.items ?? []);
  const missing = computed(() => id.value !== null && id.value !== known.value?.id && !query.isLoading.value && !found.value.some((person) => person.id === id.value));
  const chosen = useQuery({ queryKey: computed(() => ['people', 'one', id.value]), queryFn: ({ signal }) => findPerson(id.value!, signal), enabled: missing, staleTime: KEPT_MILLIS });
  const people = computed<Named[]>(() => {
    const beside = known.value ?? (missing.value ? (chosen.data.value ?? null) : null);
    return beside && !found.value.some((person) => person.id === beside.id) ? [beside, ...found.value] : found.value;
  });
  return { query, people };
}
