import { expect, test } from 'vitest';
import { ProblemError } from '@/shared/http';
import { BULK_LIMIT, isReady, messagesOf, reasonOf } from './bulk';

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

test('a refusal says what is wrong with each field, once', () => {
  const problem = { type: '', slug: 'validation-failed', title: '', status: 422, detail: 'Please check.', errors: [
    { field: 'ownerId', code: 'unknown', message: 'Not there.' }, { field: 'addTags[0]', code: 'too-long', message: 'Too long.' }, { field: 'addTags[1]', code: 'too-long', message: 'Too long.' },
  ] };
  expect(messagesOf(new ProblemError(problem))).toEqual(['Not there.', 'Too long.']);
  expect(messagesOf(new Error('lost'))).toEqual([]);
  expect(reasonOf(problem)).toBe('Please check. Not there. Too long.');
  expect(reasonOf(null)).toBe('');
});
