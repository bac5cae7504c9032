import { beforeEach, expect, test } from 'vitest';
import { effectScope, nextTick } from 'vue';
import { forgetChoices, useChoices } from './choices';

const li = { tenantId: 't1', personId: 'li' };
const wang = { tenantId: 't1', personId: 'wang' };
const open = (owner: typeof li) => effectScope().run(() => useChoices(owner, 'customers', { kind: [] as string[], ownerId: owner.personId as string | null }, ['ownerId']))!;

beforeEach(() => sessionStorage.clear());

async function liChooses(): Promise<void> {
  Object.assign(open(li), { kind: ['SHOP'], ownerId: null });
  await nextTick();
}

test('a list comes back as it was narrowed, but for what must start afresh', async () => {
  await liChooses();
  expect(open(li)).toEqual({ kind: ['SHOP'], ownerId: 'li' });
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('ownerId');
});

test('the next person on the same phone starts with a list of their own', async () => {
  await liChooses();
  expect(open(wang)).toEqual({ kind: [], ownerId: 'wang' });
});

test('a sign-out forgets the choices and nothing else', async () => {
  await liChooses();
  sessionStorage.setItem('dianlu.oidc.user', 'kept');
  forgetChoices();
  expect(Object.keys({ ...sessionStorage })).toEqual(['dianlu.oidc.user']);
});

test('something unreadable is no choice', () => {
  for (const text of ['{broken', 'null', '3']) {
    sessionStorage.setItem('dianlu.choices.t1.li.customers', text);
    expect(open(li).kind).toEqual([]);
  }
});
