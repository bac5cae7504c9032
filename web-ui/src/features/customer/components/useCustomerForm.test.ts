import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick } from 'vue';
import { i18n } from '@/shared/i18n';
import type { Shell } from '../model/problems';
import { useCustomerForm } from './useCustomerForm';

const stored = {
  id: 'c1', name: 'Snail', shortName: null, kind: 'SHOP', level: null, regionCode: null, address: null, tags: [], maturity: null, owner: null, departmentId: null,
  contacts: [], creditLimit: null, position: null, positionVersion: 0, customFields: {}, remark: null, createdAt: '', updatedAt: '', lastVisitAt: null, version: 1,
};
const size = { key: 'size', subject: 'CUSTOMER', label: 'Size', type: 'NUMBER', options: [], required: true, order: 1 };
const done: unknown[] = [];
let answer: (method: string, path: string) => Response;
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
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).mount(document.createElement('div'));
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
  done.length = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url.includes('/custom-fields')) return json(200, [size]);
    return init.method === 'GET' ? json(200, stored) : answer(init.method!, url);
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
