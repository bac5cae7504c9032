import { VueQueryPlugin } from '@tanstack/vue-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, ref } from 'vue';
import type { Named } from '@/api-client/contract';
import { usePeopleChoice } from './usePeopleChoice';

const LI = { id: 'p1', name: 'Li' };
const WANG = { id: 'p2', name: 'Wang' };
const asked: string[] = [];
let stop = () => {};

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (url.endsWith('/people/p2')) return new Response(JSON.stringify(WANG));
    return url.includes('/people?') ? new Response(JSON.stringify({ items: [LI] })) : new Response(JSON.stringify({ slug: 'person-not-found' }), { status: 404 });
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

function choice(id: string | null, known: Named | null = null, enabled = false): ReturnType<typeof usePeopleChoice> {
  let made: ReturnType<typeof usePeopleChoice>;
  const app = createApp({
    setup() {
      made = usePeopleChoice({ q: ref(''), id: ref(id), known: ref(known), enabled });
      return () => h('i');
    },
  });
  app.use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  return made!;
}

test('whoever is chosen in an address is there by name, though the list does not hold them', async () => {
  const { people } = choice('p2');
  await vi.waitFor(() => expect(people.value.map(({ name }) => name)).toEqual(['Wang', 'Li']));
});

test('nobody is asked for who is known or in the list', async () => {
  for (const [id, known] of [['p1', null], ['p2', WANG], [null, null]] as const) {
    const { people } = choice(id, known);
    await vi.waitFor(() => expect(people.value).toContainEqual(LI));
    stop();
  }
  expect(asked.filter((url) => !url.includes('/people?'))).toEqual([]);
});

test('a new owner is one who works here now; a filter offers everybody', async () => {
  choice(null, null, true);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toContain('enabled=true');
  stop();
  choice(null);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).not.toContain('enabled');
});
