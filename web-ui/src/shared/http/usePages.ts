import { useInfiniteQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import type { Page } from '@/api-client/contract';

export interface PagesSource<P extends Page<unknown>> {
  key: MaybeRefOrGetter<readonly unknown[]>;
  load: (cursor: string | null, signal: AbortSignal) => Promise<P>;
  enabled?: MaybeRefOrGetter<boolean>;
  /** In how many milliseconds this answer, the n-th, is asked for again; false for never. */
  askAgain?: (first: P | undefined, answers: number) => number | false;
}

/** A keyset-paged list as one growing array; `first` is the first page, where totals and facets stand. */
export function usePages<P extends Page<unknown>>(source: PagesSource<P>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => toValue(source.key)),
    queryFn: ({ pageParam, signal }) => source.load(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: P) => page.nextCursor,
    enabled: computed(() => toValue(source.enabled) ?? true),
    refetchInterval: ({ state }) => source.askAgain?.(state.data?.pages[0], state.dataUpdateCount) ?? false,
  });
  const items = computed<P['items']>(() => (query.data.value?.pages ?? []).flatMap((page) => page.items));
  const first = computed(() => query.data.value?.pages[0] ?? null);
  return { query, items, first };
}
