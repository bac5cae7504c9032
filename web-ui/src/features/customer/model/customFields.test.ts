import { expect, test } from 'vitest';
import type { CustomFieldView } from '@/api-client/contract';
import { customValueOf, FIELD_KEY } from './customFields';
import { emptyForm, inputOf } from './form';

const size: CustomFieldView = { key: 'size', subject: 'CUSTOMER', label: 'Size', type: 'NUMBER', options: [], required: false, order: 1, version: 0 };

test('a decimal typed key by key stays what was typed', () => {
  let shown = '';
  for (const key of '1.50') shown = String(customValueOf(size, shown + key));
  expect(shown).toBe('1.50');
});

test('a number is sent as its text, exactly, and an emptied field is not sent', () => {
  const form = emptyForm(() => 'id');
  form.customFields = { size: ' 12345678901234567.25 ', other: customValueOf(size, ''), blank: '  ', open: false };
  expect(inputOf(form).customFields).toEqual({ size: '12345678901234567.25', open: false });
});

test('a key is what the platform takes: a small letter first, forty characters at most', () => {
  const longest = `a${'1'.repeat(39)}`;
  expect(['a', 'shopSize', 'shop_size', 'size2', longest].filter((key) => !FIELD_KEY.test(key))).toEqual([]);
  expect(['', 'Size', '2size', '_size', 'shop-size', '面积', `${longest}1`].filter((key) => FIELD_KEY.test(key))).toEqual([]);
});
