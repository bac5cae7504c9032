import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import { i18n } from '@/shared/i18n';
import { useDepartmentRemoval, type Kept } from './useDepartmentRemoval';

const north = { id: 'd1', name: 'North', parentId: null, version: 4 };
let stop = () => {};

function removalThat(answer: Response) {
  const asked: RequestInit[] = [];
  const kept: Kept[] = [];
  let removed = 0;
  let removal: ReturnType<typeof useDepartmentRemoval>;
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(init);
    return answer;
  });
  const app = createApp({
    setup() {
      removal = useDepartmentRemoval(() => (removed += 1), (each) => kept.push(each));
      return () => h('i');
    },
  });
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  removal!.remove(north);
  return { asked, kept, removed: () => removed };
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

test('visits keep it for good: the platform says what can be done instead', async () => {
  const { kept } = removalThat(refusal({ slug: 'department-has-visits', detail: 'rename it' }));
  await vi.waitFor(() => expect(kept[0]).toMatchObject({ reason: 'rename it', next: null }));
});
