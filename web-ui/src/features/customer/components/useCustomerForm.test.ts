import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick } from 'vue';
import type { MeView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { i18n } from '@/shared/i18n';
import type { Shell } from '../model/problems';
import { useCustomerForm } from './useCustomerForm';

const stored = {
  id: 'c1', name: 'Snail', shortName: null, kind: 'SHOP', level: null, regionCode: null, address: null, tags: [], maturity: null, owner: null, departmentId: null,
  contacts: [], creditLimit: null, position: null, positionVersion: 0, customFields: {}, remark: null, createdAt: '', updatedAt: '', lastVisitAt: null, version: 1,
};
const size = { key: 'size', subject: 'CUSTOMER', label: 'Size', type: 'NUMBER', options: [], required: true, order: 1 };
const me = { id: 'p1', name: 'Boss Li', permissions: [], tenant: { id: 't1' } };
const done: unknown[] = [];
const writes: { method: string; path: string; ifMatch: string | null; body: { id: string; name: string; contacts: { id: string }[] } }[] = [];
let answer: (method: string, path: string) => Response;
let found: (path: string) => Response;
let stop = () => {};

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { ETag: '"v1"' } });
const refusal = (...fields: string[]) => json(422, { slug: 'validation-failed', detail: 'wrong', errors: fields.map((field) => ({ field, code: 'x', message: `bad ${field}` })) });

function open(id: string | undefined, shell: Shell): ReturnType<typeof useCustomerForm> {
  let editor: ReturnType<typeof useCustomerForm>;
  const app = createApp({
    setup() {
      editor = useCustomerForm(id, shell, (customer) => done.push(customer));
      return () => h('i');
    },
  });
  const pinia = createPinia();
  useSession(pinia).me = me as unknown as MeView;
  app.use(pinia).use(i18n).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
  return editor!;
}
async function edit(): Promise<ReturnType<typeof useCustomerForm>> {
  const editor = open('c1', 'field');
  await vi.waitFor(() => expect(editor.form.value).not.toBeNull());
  return editor;
}

beforeEach(() => {
  localStorage.clear();
  done.length = writes.length = 0;
  found = () => json(200, stored);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url.includes('/custom-fields')) return json(200, [size]);
    if (init.method === 'GET') return found(url);
    writes.push({ method: init.method!, path: url, ifMatch: new Headers(init.headers).get('If-Match'), body: JSON.parse(init.body as string) });
    return answer(init.method!, url);
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('a refused custom field is a problem of its input, and what no input shows is listed', async () => {
  const editor = open(undefined, 'field');
  editor.form.value!.name = 'Snail';
  answer = () => refusal('customFields.size', 'customFields.gone', 'ownerId');
  editor.save();
  await vi.waitFor(() => expect(editor.otherDetails.value).toHaveLength(2));
  expect(editor.problemAt('customFields.size')).toBe('bad customFields.size');
  expect(editor.otherProblem.value).not.toBeNull();
});

test('a refusal that inputs show completely needs no notice', async () => {
  const editor = open(undefined, 'field');
  editor.form.value!.name = 'Snail';
  answer = () => refusal('tags[0]', 'position.lng');
  editor.save();
  await vi.waitFor(() => expect(editor.problemAt('tags')).toBe('bad tags[0]'));
  expect(editor.problemAt('position')).toBe('bad position.lng');
  expect(editor.otherProblem.value).toBeNull();
});

test('opening a customer leaves nothing of it on the device; typing does', async () => {
  const editor = await edit();
  await nextTick();
  dispatchEvent(new Event('pagehide'));
  expect(localStorage.length).toBe(0);
  editor.form.value!.remark = 'typed';
  await nextTick();
  dispatchEvent(new Event('pagehide'));
  expect(localStorage.length).toBe(1);
});

test('a change whose reply was lost is not taken for somebody else’s', async () => {
  const editor = await edit();
  editor.form.value!.name = ' Snail 2 ';
  answer = () => json(412, { slug: 'stale-version', current: { ...stored, name: 'Snail 2', version: 2 } });
  editor.save();
  await vi.waitFor(() => expect(done).toMatchObject([{ name: 'Snail 2', version: 2 }]));
  expect(editor.conflict.value).toBeNull();
});

test('a change that somebody else was faster with is a choice, and a notice where the stored value is missing', async () => {
  const editor = await edit();
  editor.form.value!.name = 'Mine';
  answer = () => json(412, { slug: 'stale-version', current: { ...stored, name: 'Theirs', version: 2 } });
  editor.save();
  await vi.waitFor(() => expect(editor.conflict.value?.name).toBe('Theirs'));
  expect(editor.otherProblem.value).toBeNull();
  answer = () => json(412, { slug: 'stale-version' });
  editor.save();
  await vi.waitFor(() => expect(editor.otherProblem.value).not.toBeNull());
});

/** A form whose first sending got no answer, and which somebody has typed into since. */
async function unansweredForm(): Promise<ReturnType<typeof useCustomerForm>> {
  const editor = open(undefined, 'console');
  Object.assign(editor.form.value!, { name: 'Snail', remark: 'near the gate' });
  Object.assign(editor.form.value!.contacts[0]!, { name: 'Wang', phones: ['138'] });
  answer = () => { throw new TypeError('no network'); };
  editor.save();
  await vi.waitFor(() => expect(editor.otherProblem.value).not.toBeNull(), { timeout: 5_000 });
  editor.form.value!.name = 'Snail bakery';
  writes.length = 0;
  return editor;
}
const taken = () => json(409, { slug: 'id-already-used', detail: 'taken' });

test('a new customer whose answer was lost and who was typed into since is changed, and nothing is asked', async () => {
  const editor = await unansweredForm();
  const { id } = editor.form.value!;
  found = (path) => (path.endsWith(`/customers/${id}`) ? json(200, { ...stored, id, version: 0 }) : json(404, { slug: 'customer-not-found' }));
  answer = (method) => (method === 'POST' ? taken() : json(200, { ...stored, id, name: 'Snail bakery' }));
  editor.save();
  await vi.waitFor(() => expect(done).toMatchObject([{ id, name: 'Snail bakery' }]));
  expect(writes.map(({ method, ifMatch, body }) => [method, ifMatch, body.name])).toEqual([['POST', null, 'Snail bakery'], ['PUT', '"v0"', 'Snail bakery']]);
  expect(editor.conflict.value).toBeNull();
});

test('where somebody has changed it since, both values are shown, and the choice goes on top', async () => {
  const editor = await unansweredForm();
  const { id } = editor.form.value!;
  found = () => json(200, { ...stored, id, address: 'Main street', version: 3 });
  answer = (method) => (method === 'POST' ? taken() : json(200, { ...stored, id, version: 4 }));
  editor.save();
  await vi.waitFor(() => expect(editor.conflict.value?.version).toBe(3));
  expect(editor.before.value).toMatchObject({ name: '', address: '' });
  editor.settle({ name: 'yours', address: 'current', remark: 'yours' });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(writes.at(-1)).toMatchObject({ method: 'PUT', ifMatch: '"v3"', body: { id, name: 'Snail bakery', address: 'Main street', remark: 'near the gate' } });
});

test('where nothing is left of it, all that was typed is stored under ids of its own, and stays in the form when refused', async () => {
  const editor = await unansweredForm();
  const before = JSON.parse(JSON.stringify(editor.form.value!));
  found = () => json(404, { slug: 'customer-not-found' });
  answer = () => (writes.length === 1 ? taken() : refusal('contacts[0].phones[0]'));
  editor.save();
  await vi.waitFor(() => expect(editor.problemAt('contacts[0].phones[0]')).not.toBe(''));
  const now = editor.form.value!;
  expect(now.id).not.toBe(before.id);
  expect(now.contacts[0]!.id).not.toBe(before.contacts[0].id);
  expect(writes[1]!.body).toMatchObject({ id: now.id, name: 'Snail bakery', contacts: [{ id: now.contacts[0]!.id }] });
  expect({ ...now, id: '', contacts: [{ ...now.contacts[0], id: '' }] }).toEqual({ ...before, id: '', contacts: [{ ...before.contacts[0], id: '' }] });
  answer = () => json(201, { ...stored, id: now.id });
  editor.save();
  await vi.waitFor(() => expect(done).toHaveLength(1));
});

test('a shop added on the phone is whose who adds it; at the desk nobody is named', async () => {
  for (const [shell, owner] of [['field', { ownerId: 'p1' }], ['console', {}]] as const) {
    const editor = open(undefined, shell);
    editor.form.value!.name = 'Snail';
    answer = () => json(201, stored);
    editor.save();
    await vi.waitFor(() => expect(done).toHaveLength(1));
    expect(writes.at(-1)!.body).toMatchObject(owner);
    expect('ownerId' in writes.at(-1)!.body).toBe(shell === 'field');
    done.length = 0;
    stop();
  }
});
