import { expect, test } from 'vitest';
import type { CustomFieldView } from '@/api-client/contract';
import { fieldFormOf, inputOf } from './fieldForm';

const channel: CustomFieldView = { key: 'channel', subject: 'CUSTOMER', label: '渠道', type: 'CHOICE', options: ['餐饮', '商超'], required: true, order: 2, version: 4 };

test('a field that nobody touched is sent as it is', () => {
  const { label, type, options, required, order } = channel;
  expect(inputOf(fieldFormOf(channel, 9))).toEqual({ label, type, options, required, order });
});

test('a line per option, without empty ones, and none for what is no choice', () => {
  const form = { ...fieldFormOf(null, 3), label: ' 渠道 ', options: ' 餐饮 \n\n商超\n' };
  expect(inputOf({ ...form, type: 'CHOICE' })).toEqual({ label: '渠道', type: 'CHOICE', options: ['餐饮', '商超'], required: false, order: 3 });
  expect(inputOf({ ...form, type: 'TEXT' }).options).toEqual([]);
});
