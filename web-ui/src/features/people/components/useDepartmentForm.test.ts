import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import { i18n } from '@/shared/i18n';
import { useDepartmentForm } from './useDepartmentForm';

let stop = () => {};

afterEach(() => {
  stop();
  localStorage.clear();
  vi.unstubAllGlobals();
});

test('a new department whose answer was lost and which was renamed since is changed, not refused for ever', async () => {
  const done: unknown[] = [];
  const sent: [string, string | null][] = [];
  let reachable = false;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (!reachable) throw new TypeError('no network');
    const id = url.split('/').at(-1)!;
    if (init.method === 'GET') return new Response(JSON.stringify({ id, name: 'North', parentId: null, version: 0 }));
    sent.push([init.method!, new Headers(init.headers).get('If-Match')]);
    return init.method === 'POST' ? new Response(JSON.stringify({ slug: 'id-already-used' }), { status: 409 }) : new Response(JSON.stringify({ id, name: 'North-east', parentId: null, version: 1 }));
  });
  let editor: ReturnType<typeof useDepartmentForm>;
  const app = createApp({
    setup() {
      editor = useDepartmentForm({ below: null }, (department) => done.push(department));
      return () => h('i');
    },
  });
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  editor!.form.value!.name = 'North';
  editor!.save();
  await vi.waitFor(() => expect(editor.otherProblem.value).not.toBeNull(), { timeout: 5_000 });
  reachable = true;
  editor!.form.value!.name = 'North-east';
  editor!.save();
  await vi.waitFor(() => expect(done).toMatchObject([{ name: 'North-east' }]));
  expect(sent).toEqual([['POST', null], ['PUT', '"v0"']]);
});
