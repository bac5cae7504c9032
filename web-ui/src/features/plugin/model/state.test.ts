import { expect, test } from 'vitest';
import { stateOf } from './state';

test.each([
  [{ enabled: true, inPlan: true, reason: null }, 'on'],
  [{ enabled: false, inPlan: true, reason: null }, 'off'],
  [{ enabled: false, inPlan: true, reason: 'failed 5 times' }, 'stopped'],
  [{ enabled: true, inPlan: false, reason: null }, 'notInPlan'],
] as const)('%o is %s', (plugin, state) => {
  expect(stateOf(plugin)).toBe(state);
});
