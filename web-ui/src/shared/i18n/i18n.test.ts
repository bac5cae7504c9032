import { expect, test } from 'vitest';
import { createI18n } from 'vue-i18n';
import { firstLocale } from './locales';
import { collectTexts } from './messages';
import { CLOCK, dayIn, durationParts, shiftDay } from './time';

test('the product speaks zh-CN until somebody chooses otherwise', () => {
  expect(firstLocale(null, 'en-US')).toBe('zh-CN');
  expect(firstLocale(null, 'zh-HK')).toBe('zh-TW');
  expect(firstLocale('en', 'zh-TW')).toBe('en');
  expect(firstLocale('klingon', 'zh-CN')).toBe('zh-CN');
});

test('texts answer to the room they come from', () => {
  const tree = collectTexts(
    { '../../features/visit/locales/en.json': { a: '1' }, '../../shared/i18n/locales/en.json': { b: '2' }, './en.json': { c: '3' } },
    'field',
  );
  expect(tree).toEqual({ visit: { a: '1' }, app: { b: '2' }, field: { c: '3' } });
});

test('the business day is the day in the zone of the company', () => {
  const at = new Date('2026-11-23T17:30:00Z');
  expect(dayIn('Asia/Shanghai', at)).toBe('2026-11-24');
  expect(dayIn('UTC', at)).toBe('2026-11-23');
  expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28');
});

test('a duration is rounded to minutes and never negative', () => {
  expect(durationParts(3_690)).toEqual({ hours: 1, minutes: 2 });
  expect(durationParts(-5)).toEqual({ hours: 0, minutes: 0 });
});

test('five past midnight is 00:05 in every language', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en']) {
    expect(new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...CLOCK }).format(new Date('2026-11-24T00:05:00Z')), locale).toBe('00:05');
  }
});

test('English says one visit and two visits, Chinese has one form for both', () => {
  const texts = { en: { visits: '{n} visit | {n} visits' }, 'zh-CN': { visits: '{n} times' } };
  const said = (locale: string, n: number) => createI18n({ legacy: false, locale, messages: texts }).global.t('visits', n);
  expect([0, 1, 2].map((n) => said('en', n))).toEqual(['0 visits', '1 visit', '2 visits']);
  expect(said('zh-CN', 1)).toBe('1 times');
});
