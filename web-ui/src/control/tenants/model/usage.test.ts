import { expect, test } from 'vitest';
import type { UsageView } from '@/api-client/control';
import { limitInputs, limitsOf } from '@/shared/plan';
import { percentUsed, topOf, usageSeries } from './usage';

const view: UsageView = {
  tenantId: 't', heardAt: '2026-11-28T01:00:00Z',
  now: [{ limit: 'customers', used: 90, most: 100, warning: true }, { limit: 'people', used: 3, most: null, warning: false }, { limit: 'unknown', used: 1, most: 2, warning: false }],
  days: [{ day: '2026-11-27', used: { people: 2 } }, { day: '2026-11-28', used: { people: 3, customers: 90 } }],
};

test('each known limit has its days, the warning at four fifths, and a gap where nothing was heard', () => {
  const [people, customers] = usageSeries(view);
  expect(people).toMatchObject({ limit: 'people', warnsAt: null, values: [2, 3] });
  expect(customers).toMatchObject({ limit: 'customers', warnsAt: 80, values: [null, 90], days: [1795737600, 1795824000] });
  expect(usageSeries(view)).toHaveLength(2);
});

test('the limit is in sight once the use comes near it, and does not flatten the line before', () => {
  const series = (used: number, most: number | null) => ({ ...usageSeries(view)[0]!, values: [used], most });
  expect(topOf(series(50, 100))).toBeCloseTo(108);
  expect(topOf(series(5, 100))).toBeCloseTo(5.4);
  expect(topOf(series(0, null))).toBe(1);
});

test('a limit of nothing is used up', () => {
  expect(percentUsed({ used: 0, most: 0 })).toBe(100);
  expect(percentUsed({ used: 1, most: 3 })).toBe(33);
  expect(percentUsed({ used: 1, most: null })).toBeNull();
});

test('an empty limit is none, and nothing is a limit', () => {
  expect(limitsOf({ ...limitInputs({ people: 5 }), customers: 0 })).toEqual({ people: 5, customers: 0 });
});
