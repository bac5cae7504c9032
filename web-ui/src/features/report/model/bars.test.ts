import { expect, test } from 'vitest';
import { shares } from './bars';

test('a bar is as long as its share of the largest figure', () => {
  expect(shares([{ label: 'a', figure: 4 }, { label: 'b', figure: 1 }, { label: 'c', figure: -2 }])).toEqual([1, 0.25, 0]);
  expect(shares([{ label: 'a', figure: 0 }])).toEqual([0]);
  expect(shares([])).toEqual([]);
});
