import { expect, test } from 'vitest';
import { LENGTHS, LONGEST_REASON, reasonFits, SHORTEST_REASON } from './request';

test('a reason has five to three hundred characters, as people count them', () => {
  expect(reasonFits('因'.repeat(SHORTEST_REASON - 1))).toBe(false);
  expect(reasonFits(` ${'因'.repeat(SHORTEST_REASON - 1)} `)).toBe(false);
  expect(reasonFits('𠀀'.repeat(SHORTEST_REASON))).toBe(true);
  expect(reasonFits('因'.repeat(LONGEST_REASON))).toBe(true);
  expect(reasonFits('因'.repeat(LONGEST_REASON + 1))).toBe(false);
});

test('nothing longer than eight hours may be chosen', () => {
  expect(Math.max(...LENGTHS)).toBe(480);
  expect(Math.min(...LENGTHS)).toBeGreaterThanOrEqual(5);
});
