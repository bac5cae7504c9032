import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import type { CustomerView } from '@/api-client/contract';
import { useRecycling } from './useRecycling';

const seen = { id: 'c1', name: 'Snail', version: 1 } as CustomerView;
const stale = () => new Response(JSON.stringify({ slug: 'stale-version', status: 412, title: '', detail: 'stale' }), { status: 412 });
let stop = () => {};

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

function page(now: CustomerView | null, sure: boolean[], ...answers: Response[]) {
  const told = { tags: [] as (string | null)[], questions: [] as [number, boolean][], recycled: 0, refused: [] as string[] };
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    told.tags.push(new Headers(init.headers).get('If-Match'));
    return answers.shift()!;
  });
  let made: ReturnType<typeof useRecycling>;
  const app = createApp({
    setup() {
      made = useRecycling({
        ask: async ({ version }, changed) => { told.questions.push([version, changed]); return sure.shift()!; },
        reload: async () => now,
        recycled: () => (told.recycled += 1),
        refused: (error) => told.refused.push(error.message),
      });
      return () => h('i');
    },
  });
  app.use(createPinia()).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  made!.recycle(seen);
  return told;
}

test('after somebody else’s change it is asked again about what is there now, and then it goes', async () => {
  const told = page({ ...seen, version: 4 }, [true, true], stale(), new Response(null, { status: 204 }));
  await vi.waitFor(() => expect(told.recycled).toBe(1));
  expect(told.questions).toEqual([[1, false], [4, true]]);
  expect(told.tags).toEqual(['"v1"', '"v4"']);
  expect(told.refused).toEqual([]);
});

test('whoever says no keeps it, asked for the first or the second time', async () => {
  const first = page(seen, [false]);
  await vi.waitFor(() => expect(first.questions).toHaveLength(1));
  expect(first.tags).toEqual([]);
  stop();
  const second = page({ ...seen, version: 4 }, [true, false], stale());
  await vi.waitFor(() => expect(second.questions).toHaveLength(2));
  expect(second.tags).toHaveLength(1);
});

test('nothing is asked about one that is gone, and another refusal is told', async () => {
  const gone = page(null, [true], stale());
  await vi.waitFor(() => expect(gone.tags).toHaveLength(1));
  expect(gone.questions).toHaveLength(1);
  stop();
  const told = page(seen, [true], new Response(JSON.stringify({ slug: 'forbidden', status: 403, title: '', detail: 'not yours' }), { status: 403 }));
  await vi.waitFor(() => expect(told.refused).toEqual(['not yours']));
});
