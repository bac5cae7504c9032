import { expect, test } from 'vitest';
import type { TenantPlugin } from '@/api-client/contract';
import { editedFields, inSentShape, placedAtSettings, pluginFormOf, pluginSetting, problemsOfSettings } from './pluginForm';

const plugin = {
  id: 'notes', enabled: true, version: null, settings: { title: 'Hello', deep: { kept: 1 } }, revision: 3,
  schema: {
    required: ['title'],
    properties: { title: { type: 'string' }, longest: { type: 'integer', minimum: 10, maximum: 20, default: 15 }, words: { type: 'array', items: { type: 'string' } }, deep: { type: 'object' } },
  },
} as unknown as TenantPlugin;
const fields = editedFields(plugin);
const form = pluginFormOf(plugin);

test('a form is flat, shows what the plugin takes by itself, and has no input for what it cannot edit', () => {
  expect(form).toEqual({ enabled: true, version: '', 'settings.title': 'Hello', 'settings.longest': 15, 'settings.words': [] });
});

test('what the form cannot edit is sent as it was, and the newest version is no version', () => {
  expect(pluginSetting(plugin, { ...form, version: '1.0.0', 'settings.longest': null })).toEqual({ enabled: true, version: '1.0.0', settings: { title: 'Hello', words: [], deep: { kept: 1 } } });
  expect(pluginSetting(plugin, form).version).toBeNull();
});

test('spaces around a text mean nothing', () => {
  expect(inSentShape(fields, { ...form, 'settings.title': ' Hello ' })).toEqual(form);
});

test.each([[9, 'plugin.problem.range'], [10, undefined], [20, undefined], [21, 'plugin.problem.range'], [12.5, 'plugin.problem.whole'], [null, undefined]])('a number of %s says %s', (longest, problem) => {
  expect(problemsOfSettings(fields, { ...form, 'settings.longest': longest })['settings.longest']).toBe(problem);
});

test('what is needed is asked for', () => {
  expect(problemsOfSettings(fields, { ...form, 'settings.title': ' ' })).toEqual({ 'settings.title': 'plugin.problem.required' });
});

test('a refusal is told at its input, or by its own name', () => {
  const errors = [{ field: 'settings.words.1', code: 'unfit', message: 'too long' }, { field: 'version', code: 'unknown', message: 'no such' }, { field: 'settings.deep.x', code: 'unfit', message: 'bad' }];
  expect(placedAtSettings(fields, errors)).toEqual({ 'settings.words': 'too long', version: 'no such', 'settings.deep.x': 'bad' });
});
