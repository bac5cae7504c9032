import { expect, test } from 'vitest';
import { isDone } from './steps';

test.each([[0, 0, false], [1, 0, true], [2, 3, false], [3, 3, true]])('%i of %i is done: %s', (done, expected, is) => {
  expect(isDone({ done, expected })).toBe(is);
});
