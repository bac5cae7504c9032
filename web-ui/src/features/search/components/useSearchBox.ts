import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed, ref, watch } from 'vue';
import { useDebounced } from '@/shared/ui';
import { searchCustomers } from '../api';
import { untilFound } from '../model/untilFound';

/** Search as somebody types, with one of the hits under the arrow keys. */
export function useSearchBox(open: (customerId: string) => void, delayMillis = 180) {
  const typed = ref('');
  const q = useDebounced(typed, delayMillis);
  const shown = ref(false);
  const at = ref(0);
  const asked = computed(() => q.value.trim() !== '');
  const query = useQuery({
    queryKey: computed(() => ['search', 'box', q.value.trim()]),
    queryFn: ({ signal }) => searchCustomers(q.value, {}, null, 8, signal),
    enabled: asked,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => untilFound(state.data?.items.length, state.dataUpdateCount),
  });
  const hits = computed(() => (asked.value ? (query.data.value?.items ?? []) : []));
  /** Whether the hits on the screen answer what is typed, and not what was typed a moment ago. */
  const current = computed(() => typed.value.trim() === q.value.trim() && !query.isPlaceholderData.value);
  watch(typed, (text) => (shown.value = text.trim() !== ''));
  watch(hits, () => (at.value = 0));

  function go(index: number): void {
    const hit = hits.value[index];
    if (!hit) return;
    shown.value = false;
    open(hit.customer.id);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') at.value = Math.max(0, Math.min(at.value + 1, hits.value.length - 1));
    else if (event.key === 'ArrowUp') at.value = Math.max(at.value - 1, 0);
    else if (event.key === 'Enter') return current.value ? go(at.value) : undefined;
    else if (event.key === 'Escape') shown.value = false;
    else return;
    event.preventDefault();
  }
  return { typed, q, shown, at, asked, query, hits, current, go, onKey };
}
