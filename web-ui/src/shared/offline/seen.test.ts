import { QueryClient } from '@tanstack/vue-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSeen, seenOf } from './seen';

const LI = { tenantId: 't1', personId: 'li' };
const WANG = { tenantId: 't1', personId: 'wang' };
const stores = new Map<string, Map<string, Response>>();
const fakeCaches = {
  open: async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return { match: async (key: string) => store.get(key)?.clone(), put: async (key: string, response: Response) => void store.set(key, response) };
  },
  delete: async (name: string) => stores.delete(name),
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('caches', fakeCaches);
  stores.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function workedAs(owner: typeof LI, seen: unknown): Promise<ReturnType<typeof keepSeen>> {
  const cache = new QueryClient();
  const keeping = keepSeen(cache);
  await keeping.open(owner);
  cache.setQueryData(['customers', 'one', 'c1'], seen);
  await vi.advanceTimersByTimeAsync(2_000);
  return keeping;
}
async function shownTo(owner: typeof LI): Promise<unknown> {
  const cache = new QueryClient();
  await keepSeen(cache).open(owner);
  return cache.getQueryData(['customers', 'one', 'c1']);
}

test('what a person saw is there when the app opens again', async () => {
  await workedAs(LI, { name: 'Woniu' });
  expect(await shownTo(LI)).toEqual({ name: 'Woniu' });
});

test('and is asked for anew, however young, since the last thing done may not be in it', async () => {
  await workedAs(LI, { state: 'OPEN' });
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  await keepSeen(cache).open(LI);
  const visit = await cache.fetchQuery({ queryKey: ['customers', 'one', 'c1'], queryFn: () => ({ state: 'IN_SHOP' }) });
  expect(visit).toEqual({ state: 'IN_SHOP' });
});

test('the next person on the same phone sees nothing of it, and then nobody does', async () => {
  await workedAs(LI, { name: 'Woniu' });
  expect(await shownTo(WANG)).toBeUndefined();
  expect(await shownTo(LI)).toBeUndefined();
});

test('a sign-out leaves nothing, not even what was about to be written', async () => {
  const keeping = await workedAs(LI, { name: 'Woniu' });
  await keeping.forget();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await shownTo(LI)).toBeUndefined();
});

test('a browser that keeps nothing opens the app all the same', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new Error('off')), delete: () => Promise.reject(new Error('off')) });
  expect(await shownTo(LI)).toBeUndefined();
});

test('of long lists the beginning is kept, and of many answers the newest', () => {
  const cache = new QueryClient();
  for (let n = 0; n < 120; n += 1) cache.setQueryData(['answer', n], n, { updatedAt: n + 1 });
  const pages = [1, 2, 3, 4, 5].map((page) => ({ items: [page], nextCursor: `${page}` }));
  cache.setQueryData(['list'], { pages, pageParams: pages.map(({ nextCursor }) => nextCursor) }, { updatedAt: 999 });
  const { queries } = seenOf(cache);
  expect(queries).toHaveLength(100);
  expect(queries.some(({ queryKey }) => queryKey[1] === 0)).toBe(false);
  const list = queries.find(({ queryKey }) => queryKey[0] === 'list')!.state.data as { pages: unknown[]; pageParams: unknown[] };
  expect([list.pages.length, list.pageParams.length]).toEqual([3, 3]);
});
