import { expect, test } from 'vitest';
import { madeAtMillis, uuid7 } from './uuid7';

test('an id says version 7 and the RFC variant', () => {
  expect(uuid7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an id begins with its time, so ids sort by time', () => {
  expect(uuid7(0x0190a1b2c3d4).slice(0, 13)).toBe('0190a1b2-c3d4');
  expect(uuid7(1_000) < uuid7(2_000)).toBe(true);
});

test('two ids of one millisecond differ', () => {
  expect(uuid7(5)).not.toBe(uuid7(5));
});

test('an id tells when it was made', () => {
  expect(madeAtMillis(uuid7(1_764_000_000_123))).toBe(1_764_000_000_123);
  expect(madeAtMillis('something else')).toBeNaN();
});
