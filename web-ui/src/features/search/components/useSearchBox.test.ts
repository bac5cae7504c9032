import { VueQueryPlugin } from '@tanstack/vue-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick } from 'vue';
import { useSearchBox } from './useSearchBox';

const opened: string[] = [];
let box: ReturnType<typeof useSearchBox>;
let stop: () => void;
let hold: Promise<void> | null;
let emptyAnswers: number;

beforeEach(() => {
  opened.length = 0;
  hold = null;
  emptyAnswers = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    await hold;
    const id = new URL(url, 'http://x').searchParams.get('q')!;
    const items = emptyAnswers-- > 0 ? [] : [{ customer: { id }, highlights: {}, score: 1 }];
    return new Response(JSON.stringify({ items, nextCursor: null, total: items.length }));
  });
  const app = createApp({
    setup() {
      box = useSearchBox((id) => opened.push(id), 1);
      return () => h('i');
    },
  });
  app.use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});
const enter = () => box.onKey(new KeyboardEvent('keydown', { key: 'Enter' }));
async function answered(text: string): Promise<void> {
  box.typed.value = text;
  await vi.waitFor(() => expect(box.current.value && box.hits.value[0]?.customer.id === text).toBe(true));
}

test('Enter opens the chosen hit of what is typed', async () => {
  await answered('snail');
  enter();
  expect(opened).toEqual(['snail']);
});

test('Enter does not open a hit of what was typed a moment ago', async () => {
  await answered('sn');
  box.typed.value = 'snow';
  await nextTick();
  enter();
  let release!: () => void;
  hold = new Promise((resolve) => (release = resolve));
  await vi.waitFor(() => expect(box.q.value).toBe('snow'));
  await nextTick();
  expect(box.hits.value[0]?.customer.id).toBe('sn');
  enter();
  expect(opened).toEqual([]);
  release();
  await answered('snow');
  enter();
  expect(opened).toEqual(['snow']);
});

test('what is not in the index yet is found a moment later without typing again', async () => {
  emptyAnswers = 1;
  box.typed.value = 'fresh';
  await vi.waitFor(() => expect(box.hits.value[0]?.customer.id).toBe('fresh'));
});
