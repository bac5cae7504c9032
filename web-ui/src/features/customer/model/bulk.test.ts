import { expect, test } from 'vitest';
import { BULK_LIMIT, isReady } from './bulk';

const owner = { what: 'owner' as const, ownerId: 'p1', tags: 0 };

test('as many customers as the server takes can be changed at once, and not one more', () => {
  expect(isReady({ ...owner, customers: BULK_LIMIT })).toBe(true);
  expect(isReady({ ...owner, customers: BULK_LIMIT + 1 })).toBe(false);
});

test('a change that changes nothing is not ready', () => {
  expect(isReady({ ...owner, customers: 1, ownerId: null })).toBe(false);
  expect(isReady({ ...owner, customers: 1, what: 'tags' })).toBe(false);
  expect(isReady({ ...owner, customers: 1, what: 'tags', tags: 1 })).toBe(true);
});
