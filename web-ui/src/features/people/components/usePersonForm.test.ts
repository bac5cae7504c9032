import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import { i18n } from '@/shared/i18n';
import { usePersonForm } from './usePersonForm';

const ID = '0191a8d0-0000-7000-8000-000000000001';
const stored = { id: ID, username: null, name: 'Li', phone: '138', roles: ['REP'], departments: [], enabled: true, version: 1 };
const done: unknown[] = [];
const sent: { path: string; ifMatch: string | null; body: unknown }[] = [];
let answer: () => Response;
let stop = () => {};

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

function open(id?: string): ReturnType<typeof usePersonForm> {
  let editor: ReturnType<typeof usePersonForm>;
  const app = createApp({
    setup() {
      editor = usePersonForm(id, (person) => done.push(person));
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
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (init.method === 'GET') return json(200, stored);
    sent.push({ path: url, ifMatch: new Headers(init.headers).get('If-Match'), body: JSON.parse(init.body as string) });
    return answer();
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('somebody new is sent once, the password to hand over comes back, and what the page can see is not sent at all', async () => {
  const editor = open();
  editor.save();
  expect(editor.problemAt('username')).not.toBe('');
  expect(editor.problemAt('name')).not.toBe('');
  expect(sent).toEqual([]);
  Object.assign(editor.form.value!, { username: ' Li.Ming ', name: 'Li', departmentIds: ['d2', 'd1'] });
  answer = () => json(201, { ...stored, oneTimePassword: 'once' });
  editor.save();
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(done[0]).toMatchObject({ oneTimePassword: 'once' });
  expect(JSON.stringify({ ...localStorage })).not.toContain('once');
  expect(sent[0]).toEqual({ path: '/api/v1/people', ifMatch: null, body: { username: 'li.ming', name: 'Li', phone: null, roles: ['REP'], departmentIds: ['d2', 'd1'], enabled: true } });
});

test('a refused department is told at the departments, and the last administrator above the form', async () => {
  const editor = open(ID);
  await vi.waitFor(() => expect(editor.form.value).not.toBeNull());
  answer = () => json(422, { slug: 'validation-failed', errors: [{ field: 'departmentIds[1]', code: 'unknown', message: 'gone' }] });
  editor.save();
  await vi.waitFor(() => expect(editor.problemAt('departmentIds')).toBe('gone'));
  expect(editor.otherProblem.value).toBeNull();
  answer = () => json(409, { slug: 'last-administrator', detail: 'the last' });
  editor.save();
  await vi.waitFor(() => expect(editor.otherProblem.value?.message).toBe('the last'));
});

test('when somebody else was faster, the chosen values go on top of what is stored by now', async () => {
  const editor = open(ID);
  await vi.waitFor(() => expect(editor.form.value).not.toBeNull());
  editor.form.value!.name = 'Li Ming';
  answer = () => json(412, { slug: 'stale-version', current: { ...stored, name: 'Li Hua', phone: '139', version: 2 } });
  editor.save();
  await vi.waitFor(() => expect(editor.conflict.value?.name).toBe('Li Hua'));
  answer = () => json(200, { ...stored, version: 3 });
  editor.settle({ name: 'yours', phone: 'current' });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"v1"', '"v2"']);
  expect(sent[1]!.body).toMatchObject({ name: 'Li Ming', phone: '139' });
});

test('a login that is somebody’s already is refused; one under which an earlier attempt may have got through is a choice', async () => {
  const editor = open();
  Object.assign(editor.form.value!, { known: true, id: ID, name: 'Li Ming' });
  answer = () => json(409, { slug: 'id-already-used', detail: 'taken' });
  editor.save();
  await vi.waitFor(() => expect(editor.otherProblem.value?.message).toBe('taken'));
  expect(editor.conflict.value).toBeNull();
  answer = () => { throw new TypeError('no network'); };
  editor.save();
  await vi.waitFor(() => expect(editor.otherProblem.value?.name).toBe('NetworkError'), { timeout: 5_000 });
  answer = () => json(409, { slug: 'id-already-used', detail: 'taken' });
  editor.save();
  await vi.waitFor(() => expect(editor.conflict.value?.name).toBe('Li'));
  answer = () => json(200, { ...stored, name: 'Li Ming', version: 2 });
  editor.settle({ name: 'yours', phone: 'current' });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(sent.at(-1)).toMatchObject({ path: `/api/v1/people/${ID}`, ifMatch: '"v1"', body: { name: 'Li Ming', phone: '138' } });
});
