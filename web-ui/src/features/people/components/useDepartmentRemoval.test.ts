import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import { i18n } from '@/shared/i18n';
import { useDepartmentRemoval, type Kept } from './useDepartmentRemoval';

const north = { id: 'd1', name: 'North', parentId: null, closed: false, version: 4 };
let stop = () => {};

function removalThat(answer: Response, act = (removal: ReturnType<typeof useDepartmentRemoval>) => removal.remove(north)) {
  const asked: RequestInit[] = [];
  const kept: Kept[] = [];
  const switched: boolean[] = [];
  let removed = 0;
  let removal: ReturnType<typeof useDepartmentRemoval>;
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(init);
    return answer;
  });
  const app = createApp({
    setup() {
      removal = useDepartmentRemoval({ removed: () => (removed += 1), switched: ({ closed }) => switched.push(closed), kept: (each) => kept.push(each) });
      return () => h('i');
    },
  });
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  act(removal!);
  return { asked, kept, switched, removed: () => removed };
}
const refusal = (body: object) => new Response(JSON.stringify({ status: 409, title: '', detail: 'd', ...body }), { status: 409 });

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('a department goes as it was seen', async () => {
  const { asked, removed } = removalThat(new Response(null, { status: 204 }));
  await vi.waitFor(() => expect(removed()).toBe(1));
  expect(new Headers(asked[0]!.headers).get('If-Match')).toBe('"v4"');
});

test('people keep it, and the way to them is shown', async () => {
  const { kept, removed } = removalThat(refusal({ slug: 'department-in-use', by: 'people' }));
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]).toMatchObject({ department: north, reason: 'people.department.inUse.people', next: { path: '/people', query: { departmentId: 'd1' } } });
  expect(removed()).toBe(0);
});

test('visits keep it for good: it can be closed instead, unless it is', async () => {
  const { kept } = removalThat(refusal({ slug: 'department-has-visits', detail: 'close it' }));
  await vi.waitFor(() => expect(kept[0]).toMatchObject({ reason: 'close it', next: 'close' }));
  stop();
  const again = removalThat(refusal({ slug: 'department-has-visits', detail: 'close it' }), (removal) => removal.remove({ ...north, closed: true }));
  await vi.waitFor(() => expect(again.kept[0]).toMatchObject({ next: null }));
});

test('a department is closed and opened as it was seen', async () => {
  for (const closed of [true, false]) {
    const { asked, switched } = removalThat(new Response(JSON.stringify({ ...north, closed })), (removal) => removal.close(north, closed));
    await vi.waitFor(() => expect(switched).toEqual([closed]));
    expect(JSON.parse(asked[0]!.body as string)).toEqual({ closed });
    expect(new Headers(asked[0]!.headers).get('If-Match')).toBe('"v4"');
    stop();
  }
});

test('what has to be moved before it is closed is named, with the way to it', async () => {
  const { kept } = removalThat(refusal({ slug: 'department-in-use', by: 'customers' }), (removal) => removal.close(north, true));
  await vi.waitFor(() => expect(kept[0]).toMatchObject({ reason: 'people.department.inUse.customers', next: { path: '/customers' } }));
});
