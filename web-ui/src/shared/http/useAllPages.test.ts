import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import type { Page } from '@/api-client/contract';
import { useAllPages } from './useAllPages';

const asked: (string | null)[] = [];
async function load(cursor: string | null): Promise<Page<number>> {
  asked.push(cursor);
  const at = Number(cursor ?? 0);
  if (at === 2 && asked.length < 4) throw new Error('lost');
  return { items: [at], nextCursor: at < 3 ? String(at + 1) : null };
}

test('every page is fetched, and one that failed waits for the next time', async () => {
  let pages!: ReturnType<typeof useAllPages<Page<number>>>;
  const app = createApp({ setup: () => ((pages = useAllPages({ key: ['numbers'], load })), () => h('i')) });
  app.use(VueQueryPlugin, { queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }).mount(document.createElement('div'));
  await vi.waitFor(() => expect(pages.query.isFetchNextPageError.value).toBe(true));
  expect(pages.items.value).toEqual([0, 1]);
  expect(pages.complete.value).toBe(false);
  await pages.query.fetchNextPage();
  await vi.waitFor(() => expect(pages.complete.value).toBe(true));
  expect(pages.items.value).toEqual([0, 1, 2, 3]);
  expect(asked).toEqual([null, '1', '2', '2', '3']);
  app.unmount();
});
