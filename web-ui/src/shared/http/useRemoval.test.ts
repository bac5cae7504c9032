import { VueQueryPlugin } from '@tanstack/vue-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import { http } from './client';
import { ProblemError } from './problem';
import { useRemoval } from './useRemoval';

const removed: string[] = [];
const sent: string[] = [];
let answers: (() => Promise<Response>)[];
let stop: () => void;
let removal: ReturnType<typeof useRemoval<{ id: string }>>;

const lost = () => Promise.reject(new TypeError('connection lost'));
const gateway = async () => new Response('<html>', { status: 504 });
const gone = async () => new Response('{"slug":"customer-not-found"}', { status: 404 });
const done = async () => new Response(null, { status: 204 });

beforeEach(() => {
  removed.length = sent.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (url: string) => (sent.push(url), answers.shift()!()));
  const app = createApp({
    setup() {
      removal = useRemoval(({ id }: { id: string }) => http.delete(`/things/${id}`), ({ id }) => removed.push(id));
      return () => h('i');
    },
  });
  app.use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function remove(id: string): Promise<unknown> {
  let outcome: unknown;
  void removal.mutateAsync({ id }).then(() => (outcome = 'removed'), (error: unknown) => (outcome = error));
  while (outcome === undefined) await vi.advanceTimersByTimeAsync(500);
  return outcome;
}
const isRefused = (outcome: unknown) => outcome instanceof ProblemError && outcome.problem.slug === 'customer-not-found';

test.each([['lost', lost], ['a gateway gave up on', gateway]])('an answer that was %s: the repeat that finds nothing has nothing left to do', async (_, first) => {
  answers = [first, gone];
  expect(await remove('a')).toBe('removed');
  expect(removed).toEqual(['a']);
  expect(sent).toHaveLength(2);
});

test('what was gone before is refused at the first attempt', async () => {
  answers = [gone];
  expect(isRefused(await remove('a'))).toBe(true);
  expect(removed).toEqual([]);
});

test('a lost answer about one thing says nothing about another, and is forgotten once it was answered', async () => {
  answers = [lost, lost, lost];
  await remove('a');
  answers = [gone];
  expect(isRefused(await remove('b'))).toBe(true);
  answers = [gone];
  expect(await remove('a')).toBe('removed');
  answers = [gone];
  expect(isRefused(await remove('a'))).toBe(true);
  answers = [lost, done, gone];
  expect(await remove('c')).toBe('removed');
  expect(isRefused(await remove('c'))).toBe(true);
  expect(removed).toEqual(['a', 'c']);
});

test('a repeat that is refused for another reason is refused', async () => {
  answers = [lost, async () => new Response('{"slug":"customer-in-use"}', { status: 409 })];
  expect(await remove('a')).toBeInstanceOf(ProblemError);
  expect(removed).toEqual([]);
});
