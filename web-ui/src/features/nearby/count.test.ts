import { expect, test } from 'vitest';
import { countText, NEARBY_LIMIT } from './count';

test('a full page of shops is not told as all the shops there are', () => {
  expect(countText(NEARBY_LIMIT - 1)).toBe('nearby.count');
  expect(countText(NEARBY_LIMIT)).toBe('nearby.countLimited');
});
