import { expect, test } from 'vitest';
import type { TimelineEntry } from '@/api-client/contract';
import { factsOf } from './timeline';

const entry = (facts: Record<string, unknown>) => ({ facts }) as TimelineEntry;

test('an edit shows the fields that the platform names, and nothing for an entry without them', () => {
  expect(factsOf(entry({ name: 'Snail', fields: ['address', 'remark'] })).fields).toEqual(['address', 'remark']);
  expect(factsOf(entry({ name: 'Snail' })).fields).toEqual([]);
  expect(factsOf(entry({ fields: ['address', 7] })).fields).toEqual(['address']);
});
