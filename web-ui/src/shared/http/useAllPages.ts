import { computed, watch } from 'vue';
import type { Page } from '@/api-client/contract';
import { usePages, type PagesSource } from './usePages';

/** Every page of a list, one after the other: for a map, where nobody can scroll to what is missing. */
export function useAllPages<P extends Page<unknown>>(source: PagesSource<P>) {
  const pages = usePages(source);
  const { query } = pages;
  const more = computed(() => query.hasNextPage.value && !query.isFetching.value && !query.isFetchNextPageError.value);
  watch(more, (next) => next && void query.fetchNextPage({ cancelRefetch: false }), { immediate: true });
  /** Whether the last page has come. */
  const complete = computed(() => query.data.value !== undefined && !query.hasNextPage.value);
  return { ...pages, complete };
}
