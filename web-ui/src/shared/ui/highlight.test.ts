import { expect, test } from 'vitest';
import { highlightParts } from './highlight';

test('marked text is split into parts and unescaped', () => {
  expect(highlightParts('A &amp; <em>B&lt;1&gt;</em> c')).toEqual([
    { text: 'A & ', marked: false },
    { text: 'B<1>', marked: true },
    { text: ' c', marked: false },
  ]);
});

test('other markup stays text', () => {
  expect(highlightParts('<img src=x onerror=alert(1)>')).toEqual([{ text: '<img src=x onerror=alert(1)>', marked: false }]);
});
