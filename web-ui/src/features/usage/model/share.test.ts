import { expect, test } from 'vitest';
import { inUrgency, percentOf, stateOf, type Used } from './share';

const used = (count: number, most: number | null): Used => ({ limit: 'people', used: count, most, warning: most !== null && count * 5 >= most * 4 });

test.each([
  [used(7, null), 'unlimited', null],
  [used(79, 100), 'room', 79],
  [used(80, 100), 'near', 80],
  [used(999, 1000), 'near', 99],
  [used(100, 100), 'full', 100],
  [used(120, 100), 'full', 120],
  [used(0, 0), 'full', 100],
] as const)('%o is %s at %s %', (each, state, percent) => {
  expect(stateOf(each)).toBe(state);
  expect(percentOf(each)).toBe(percent);
});

test('what is full stands before what is nearly full, and that before the others', () => {
  const [room, near, unlimited, full] = [used(1, 10), used(9, 10), used(5, null), used(10, 10)];
  expect(inUrgency([room, near, unlimited, full])).toEqual([full, near, room, unlimited]);
});
