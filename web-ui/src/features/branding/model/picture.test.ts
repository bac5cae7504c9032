import { expect, test } from 'vitest';
import { bytesOf, isLogoType, sizeToSend } from './picture';

test('a large picture is sent smaller in the same proportions, a small one as it is', () => {
  expect(sizeToSend(2048, 1024)).toEqual({ width: 512, height: 256 });
  expect(sizeToSend(100, 5000)).toEqual({ width: 10, height: 512 });
  expect(sizeToSend(300, 200)).toEqual({ width: 300, height: 200 });
});

test('only PNG and JPEG are pictures for a logo', () => {
  expect(['image/png', 'image/jpeg', 'image/svg+xml', 'image/gif', ''].map(isLogoType)).toEqual([true, true, false, false, false]);
});

test('the bytes of a data URL are counted without its beginning and padding', () => {
  for (const [bytes, text] of [[1, 'YQ=='], [2, 'YWI='], [3, 'YWJj']] as const) expect(bytesOf(`data:image/png;base64,${text}`)).toBe(bytes);
});
