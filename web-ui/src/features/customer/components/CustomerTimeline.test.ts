import { expect, test } from 'vitest';
import en from '../locales/en.json';
import zhCN from '../locales/zh-CN.json';
import zhTW from '../locales/zh-TW.json';
import { CUSTOMER_FIELDS } from '../model/timeline';

test.each([['zh-CN', zhCN], ['en', en], ['zh-TW', zhTW]])('every field that an edit may change has its name in %s', (_, texts) => {
  const names: Record<string, unknown> = texts.field;
  expect(CUSTOMER_FIELDS).toHaveLength(14);
  expect(CUSTOMER_FIELDS.filter((field) => typeof names[field] !== 'string' || names[field] === '')).toEqual([]);
});
