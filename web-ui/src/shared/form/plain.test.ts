import { expect, test } from 'vitest';
import { chosenFields, differing, proposedFields } from './plain';

const before = { name: 'A', phone: '1', roles: ['REP'] };
const current = { name: 'A', phone: '2', roles: ['REP', 'BOSS'] };
const yours = { name: 'B', phone: '1', roles: ['REP', 'MANAGER'] };

test('only what says something else differs', () => {
  expect(differing(current, yours)).toEqual(['name', 'phone', 'roles']);
  expect(differing(current, { ...current, roles: [...current.roles] })).toEqual([]);
});

test('what only the other changed is proposed to stay theirs', () => {
  expect(proposedFields(current, yours, before)).toEqual({ name: 'yours', phone: 'current', roles: 'yours' });
  expect(proposedFields(current, yours, null)).toEqual({ name: 'yours', phone: 'yours', roles: 'yours' });
});

test('the chosen fields go on top of what is stored now', () => {
  expect(chosenFields(current, yours, { name: 'yours', phone: 'current', roles: 'current' })).toEqual({ name: 'B', phone: '2', roles: ['REP', 'BOSS'] });
});
