import { expect, test } from 'vitest';
import { chipsOf } from './chips';

const counted = (...values: string[]) => values.map((value, index) => ({ value, count: 10 - index }));
const facets = { kind: counted('SHOP', 'AGENT'), level: [], maturity: [], regionCode: [], tag: counted('a', 'b', 'c', 'd', 'e', 'f') };

test('a chosen value is always shown, also when it is not among the most frequent or not counted at all', () => {
  const chips = chipsOf(facets, { tag: ['f', 'gone'] });
  expect(chips.slice(0, 2)).toEqual([
    { name: 'tag', value: 'f', count: 5, on: true },
    { name: 'tag', value: 'gone', count: null, on: true },
  ]);
  expect(chips.filter(({ on }) => !on).map(({ value }) => value)).toEqual(['SHOP', 'AGENT', 'a', 'b', 'c', 'd', 'e']);
});

test('a chosen value is shown once', () => {
  expect(chipsOf(facets, { kind: ['AGENT'] }).filter(({ value }) => value === 'AGENT')).toHaveLength(1);
});
