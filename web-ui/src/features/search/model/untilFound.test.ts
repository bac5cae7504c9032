import { expect, test } from 'vitest';
import { untilFound } from './untilFound';

test('an empty answer is asked for again three times, and no more', () => {
  expect([1, 2, 3, 4].map((answers) => untilFound(0, answers))).toEqual([1_500, 1_500, 1_500, false]);
});

test('an answer with hits, or none yet, is not', () => {
  expect(untilFound(1, 1)).toBe(false);
  expect(untilFound(undefined, 0)).toBe(false);
});
