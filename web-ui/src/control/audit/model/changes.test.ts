import { expect, test } from 'vitest';
import { changesOf } from './changes';

test('only what differs is told, in words', () => {
  expect(changesOf({ state: 'TRIAL', plan: 'a', limits: { people: 1 } }, { state: 'ACTIVE', reason: 'signed', plan: 'a', limits: { people: 5, customers: 9 } })).toEqual([
    { field: 'state', before: 'TRIAL', after: 'ACTIVE' },
    { field: 'reason', before: '—', after: 'signed' },
    { field: 'limits', before: 'people: 1', after: 'people: 5, customers: 9' },
  ]);
});

test('nothing in a list is a dash, not an empty place', () => {
  expect(changesOf({ plugins: ['a', 'b'] }, { plugins: [] })).toEqual([{ field: 'plugins', before: 'a, b', after: '—' }]);
});
