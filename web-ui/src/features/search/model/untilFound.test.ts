import { expect, test } from 'vitest';
import { untilFound } from './untilFound';

test('an empty answer is asked for again for about a minute, more and more patiently, and then no more', () => {
  const pauses: number[] = [];
  for (let answers = 1; ; answers++) {
    const pause = untilFound(0, answers);
    if (pause === false) break;
    pauses.push(pause);
  }
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses[0]).toBeLessThan(2_000);
  const all = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(all).toBeGreaterThan(60_000);
  expect(all).toBeLessThan(90_000);
});

test('an answer with hits, or none yet, is not', () => {
  expect(untilFound(1, 1)).toBe(false);
  expect(untilFound(undefined, 0)).toBe(false);
});
