import { expect, test } from 'vitest';
import type { CustomFieldView } from '@/api-client/contract';
import { chosenBy, countFilters, noFilters, valuesOf, withValues } from './filters';

const field = (key: string, type: CustomFieldView['type'], options: string[] = []): CustomFieldView => ({ key, type, options, subject: 'CUSTOMER', label: key, required: false, order: 0, version: 0 });

test('a list is narrowed by choosing where there is something to choose: a choice, or yes and no', () => {
  const fields = [field('channel', 'CHOICE', ['餐饮']), field('chain', 'BOOLEAN'), field('fridges', 'NUMBER'), field('note', 'TEXT')];
  expect(chosenBy(fields).map(({ key, options }) => [key, options])).toEqual([['channel', ['餐饮']], ['chain', ['true', 'false']]]);
});

test('values of one field are taken and given without touching those of another, colons and beginnings alike', () => {
  const chosen = ['a:1', 'ab:2', 'a:x:y'];
  expect(valuesOf(chosen, 'a')).toEqual(['1', 'x:y']);
  expect(withValues(chosen, 'a', ['3'])).toEqual(['ab:2', 'a:3']);
  expect(withValues(chosen, 'ab', [])).toEqual(['a:1', 'a:x:y']);
});

test('a custom field counts as one narrowing', () => {
  expect(countFilters({ ...noFilters(), customField: ['a:1', 'b:2'] })).toBe(1);
});
