import { expect, test } from 'vitest';
import { regionPath, sixDigits } from './regions';

const known = new Map([
  ['410000', 'Henan'],
  ['410100', 'Zhengzhou'],
  ['410105', 'Jinshui'],
]);

test('a district is named from the province down', () => {
  expect(regionPath('410105', known)).toEqual(['Henan', 'Zhengzhou', 'Jinshui']);
  expect(regionPath('410000', known)).toEqual(['Henan']);
});

test('short codes are filled to six digits', () => {
  expect(sixDigits('41')).toBe('410000');
  expect(sixDigits('4101')).toBe('410100');
});
