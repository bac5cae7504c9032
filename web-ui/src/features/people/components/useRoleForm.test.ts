import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick } from 'vue';
import type { PermissionView, RoleView } from '@/api-client/contract';
import { i18n } from '@/shared/i18n';
import { useRoleForm } from './useRoleForm';

const permissions: PermissionView[] = ['customer.read', 'team.read'].map((code) => ({ code, name: null, plugin: null, roles: ['MANAGER', 'ADMINISTRATOR'], administratorsOnly: false }));
const builtIn = (code: 'REP' | 'MANAGER', reach: 'OWN' | 'TREE', held: string[]): RoleView => ({ code, name: null, basis: code, reach, permissions: held, changed: false, people: 1, version: 0 });
const roles = [builtIn('REP', 'OWN', ['customer.read']), builtIn('MANAGER', 'TREE', ['customer.read', 'team.read'])];
const sent: { path: string; method: string; ifMatch: string | null; body: { permissions: string[] } & Record<string, unknown> }[] = [];
const done: RoleView[] = [];
let answer: () => Response;
let stop = () => {};

function open(role: RoleView | null): ReturnType<typeof useRoleForm> {
  let editor: ReturnType<typeof useRoleForm>;
  const app = createApp({
    setup() {
      editor = useRoleForm(role, roles, permissions, (stored) => done.push(stored));
      return () => h('i');
    },
  });
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  return editor!;
}

beforeEach(() => {
  localStorage.clear();
  done.length = sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, method: init.method!, ifMatch: new Headers(init.headers).get('If-Match'), body: JSON.parse(init.body as string) });
    return answer();
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('a new role takes over what its basis may, is sent under its own id, and is left without a question afterwards', async () => {
  const editor = open(null);
  expect(editor.touched.value).toBe(false);
  editor.save();
  expect(editor.problemAt('name')).not.toBe('');
  editor.form.value!.name = ' Driver ';
  editor.rebase('MANAGER');
  expect(editor.touched.value).toBe(true);
  answer = () => new Response(JSON.stringify({ ...roles[1], code: 'made', name: 'Driver' }), { status: 201 });
  editor.save();
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ path: '/api/v1/roles', method: 'POST', body: { id: editor.form.value!.code, name: 'Driver', basis: 'MANAGER', reach: 'TREE', permissions: ['customer.read', 'team.read'] } });
  expect(editor.touched.value).toBe(false);
});

test('a permission given and taken again is no change; one given is sent under the version that was read', async () => {
  const editor = open(roles[0]!);
  editor.form.value!.permissions = ['team.read', 'customer.read'];
  await nextTick();
  expect(editor.touched.value).toBe(true);
  editor.form.value!.permissions = ['customer.read'];
  await nextTick();
  expect(editor.touched.value).toBe(false);
  editor.form.value!.permissions = ['team.read', 'customer.read'];
  answer = () => new Response(JSON.stringify({ slug: 'stale-version', status: 412, current: { ...roles[0], reach: 'TENANT', version: 1 } }), { status: 412 });
  editor.save();
  await vi.waitFor(() => expect(editor.conflict.value?.reach).toBe('TENANT'));
  expect(sent[0]).toMatchObject({ path: '/api/v1/roles/REP', method: 'PUT', ifMatch: '"v0"', body: { permissions: ['customer.read', 'team.read'] } });
});
