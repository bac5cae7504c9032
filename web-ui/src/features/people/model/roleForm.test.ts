import { expect, test } from 'vitest';
import type { PermissionView, RoleView } from '@/api-client/contract';
import { deviation, inSentShape, likeRole, only, problemsOfRole, roleFormOf, roleInput } from './roleForm';

const known: PermissionView[] = [
  { code: 'customer.read', name: null, plugin: null, roles: ['REP', 'ADMINISTRATOR'], administratorsOnly: false },
  { code: 'customer.purge', name: null, plugin: null, roles: ['ADMINISTRATOR'], administratorsOnly: false },
];
const rep: RoleView = { code: 'REP', name: null, basis: 'REP', reach: 'OWN', permissions: ['customer.read', 'gone.write'], changed: false, people: 3, version: 0 };

test('a new role starts as the one it is based on, under an id and a name of its own', () => {
  const form = likeRole(rep, 'id-1');
  expect(form).toEqual({ code: 'id-1', name: '', basis: 'REP', reach: 'OWN', permissions: ['customer.read', 'gone.write'] });
  expect(problemsOfRole(form, true)).toEqual({ name: 'people.problem.roleName' });
  expect(roleInput({ ...form, name: 'Driver' }, true)).toMatchObject({ id: 'id-1', name: 'Driver' });
});

test('a built-in role needs no name and is sent without one', () => {
  expect(problemsOfRole(roleFormOf(rep), false)).toEqual({});
  expect(roleInput(roleFormOf(rep), false)).toMatchObject({ id: null, name: null });
});

test('permissions are sent in the order of the list, without those the company no longer knows', () => {
  const typed = { ...roleFormOf(rep), name: ' Driver ', permissions: ['customer.purge', 'gone.write', 'customer.read'] };
  expect(inSentShape(typed, known)).toMatchObject({ name: 'Driver', permissions: ['customer.read', 'customer.purge'] });
});

test('what was given or taken beside the basis is told', () => {
  const form = { ...roleFormOf(rep), permissions: ['customer.purge'] };
  expect(known.map((each) => deviation(form, each))).toEqual(['taken', 'given']);
  expect(known.map((each) => deviation(roleFormOf(rep), each))).toEqual([null, null]);
  expect(only(['a', 'b'], ['b', 'c'])).toEqual(['a']);
});
