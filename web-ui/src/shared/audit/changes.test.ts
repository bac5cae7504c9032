import { expect, test } from 'vitest';
import { changesOf } from './changes';

test('only what differs is told, in words', () => {
  expect(changesOf({ state: 'TRIAL', plan: 'a', limits: { people: 1 } }, { state: 'ACTIVE', reason: 'signed', plan: 'a', limits: { people: 5, customers: 9 } })).toEqual([
    { field: 'state', before: 'TRIAL', after: 'ACTIVE' },
    { field: 'reason', before: '—', after: 'signed' },
    { field: 'limits', before: 'people: 1', after: 'people: 5, customers: 9' },
  ]);
});

test('values are told in words where there are some', () => {
  const text = (field: string, value: unknown) => (field === 'roles' && value === 'REP' ? '业务员' : null);
  expect(changesOf({ roles: ['REP'], name: 'REP' }, { roles: ['REP', 'BOSS'], name: '' }, text)).toEqual([
    { field: 'roles', before: '业务员', after: '业务员, BOSS' },
    { field: 'name', before: 'REP', after: '—' },
  ]);
});

test('nothing in a list is a dash, not an empty place', () => {
  expect(changesOf({ plugins: ['a', 'b'] }, { plugins: [] })).toEqual([{ field: 'plugins', before: 'a, b', after: '—' }]);
});
