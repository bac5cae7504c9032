import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, ref, shallowRef } from 'vue';
import type { TeamDayPerson, VisitView } from '@/api-client/contract';
import { useTeamVisits } from './useTeamVisits';

let visits: VisitView[];
let asked: string[];
let stop = () => {};
let fails = false;

const visit = (id: string, rep: string, state: VisitView['state'] = 'CHECKED_IN') => ({ id, rep: { id: rep, name: rep }, day: '2026-11-27', state }) as VisitView;
const person = (id: string, visitsOf: number) => ({ rep: { id, name: id }, department: null, visits: visitsOf, opened: 0, checkedIn: 0, firstCheckInAt: null, lastCheckOutAt: null, secondsInStore: 0, lastPosition: null }) as TeamDayPerson;
const crowd = (count: number, visitsOf: number) => Array.from({ length: count }, (_, n) => person(`p${n}`, visitsOf));

function open(first: TeamDayPerson[]) {
  const [day, people, answeredAt] = [ref('2026-11-27'), shallowRef<readonly TeamDayPerson[] | undefined>(), ref(0)];
  let map!: ReturnType<typeof useTeamVisits>;
  const app = createApp({ setup: () => ((map = useTeamVisits(day, people, answeredAt)), () => h('i')) });
  app.use(VueQueryPlugin, { queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }).mount(document.createElement('div'));
  stop = () => app.unmount();
  const tell = (now: TeamDayPerson[]): void => {
    people.value = now;
    answeredAt.value++;
  };
  tell(first);
  return { map, day, people, tell };
}
/** Long enough for whatever would be asked. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(() => {
  asked = [];
  fails = false;
  vi.stubGlobal('fetch', async (address: string) => {
    const query = new URL(address, 'http://x').searchParams;
    asked.push(`${query.get('day')} ${query.get('repId') ?? 'all'}`);
    if (fails) return new Response('{}', { status: 503 });
    const items = visits.filter(({ rep }) => !query.get('repId') || rep.id === query.get('repId'));
    return new Response(JSON.stringify({ items, nextCursor: null }));
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('a team that does nothing is not asked for again, and one rep who does something alone', async () => {
  visits = [visit('v1', 'p0'), visit('v2', 'p1')];
  const { map, tell } = open(crowd(2, 1));
  await vi.waitFor(() => expect(map.complete.value).toBe(true));
  tell(crowd(2, 1));
  await settle();
  expect(asked).toEqual(['2026-11-27 all']);
  visits = [visit('v1', 'p0'), visit('v3', 'p1'), visit('v2', 'p1', 'CHECKED_OUT')];
  tell([person('p0', 1), person('p1', 2)]);
  await vi.waitFor(() => expect(map.items.value.map(({ id, state }) => `${id} ${state}`)).toEqual(['v1 CHECKED_IN', 'v3 CHECKED_IN', 'v2 CHECKED_OUT']));
  tell([person('p0', 1), person('p1', 2)]);
  await settle();
  expect(asked).toEqual(['2026-11-27 all', '2026-11-27 p1']);
});

test('of twenty each is asked for alone, of one more all at once', async () => {
  visits = [];
  const { map, tell } = open(crowd(21, 0));
  await vi.waitFor(() => expect(map.complete.value).toBe(true));
  visits = crowd(21, 1).map(({ rep }) => visit(`v-${rep.id}`, rep.id));
  tell([...crowd(20, 1), person('p20', 0)]);
  await vi.waitFor(() => expect(map.items.value).toHaveLength(20));
  expect(asked).toHaveLength(21);
  tell(crowd(21, 2));
  await vi.waitFor(() => expect(map.items.value).toHaveLength(21));
  expect(asked.slice(21)).toEqual(['2026-11-27 all']);
});

test('what could not be asked for is told of, and asked for with the next answer', async () => {
  visits = [];
  const { map, people, tell } = open(crowd(1, 0));
  await vi.waitFor(() => expect(map.complete.value).toBe(true));
  visits = [visit('v1', 'p0')];
  fails = true;
  tell(crowd(1, 1));
  await vi.waitFor(() => expect(map.error.value).not.toBeNull());
  fails = false;
  // nothing new since: an equal answer
  tell(people.value as TeamDayPerson[]);
  await vi.waitFor(() => expect(map.items.value).toHaveLength(1));
  expect(map.error.value).toBeNull();
});

test('visits of somebody the team’s day leaves out are asked for with every answer, and another day is read anew', async () => {
  visits = [visit('v1', 'elsewhere')];
  const { map, day, people, tell } = open(crowd(1, 0));
  await vi.waitFor(() => expect(map.complete.value).toBe(true));
  tell(crowd(1, 0));
  await vi.waitFor(() => expect(asked).toEqual(['2026-11-27 all', '2026-11-27 all']));
  await settle();
  people.value = undefined;
  day.value = '2026-11-26';
  tell(crowd(1, 0));
  await vi.waitFor(() => expect(asked.at(-1)).toBe('2026-11-26 all'));
});
