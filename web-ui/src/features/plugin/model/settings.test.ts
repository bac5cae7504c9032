import { expect, test } from 'vitest';
import { sentSettings, settingFields, settingProblem, shownSettings } from './settings';

const schema = {
  type: 'object',
  required: ['title'],
  properties: {
    title: { type: 'string', title: 'Title', description: 'Shown above', maxLength: 20 },
    size: { type: 'string', enum: ['S', 'L'], default: 'S' },
    longest: { type: 'integer', minimum: 10, maximum: 1000, default: 200 },
    share: { type: 'number' },
    loud: { type: 'boolean' },
    words: { type: 'array', items: { type: 'string' }, maxItems: 5 },
    deep: { type: 'object', properties: {} },
    mood: { oneOf: [{ const: 'good', title: 'Good' }, { const: 'bad' }] },
    odd: { oneOf: [{ type: 'string' }, { const: 1 }] },
  },
};
const fields = settingFields(schema);

test('every kind of setting gets its input, with limits and words of the schema', () => {
  expect(fields.map(({ key, kind }) => [key, kind])).toEqual([
    ['title', 'text'], ['size', 'choice'], ['longest', 'number'], ['share', 'number'], ['loud', 'yesNo'], ['words', 'list'], ['deep', null], ['mood', 'choice'], ['odd', null],
  ]);
  expect(fields[0]).toMatchObject({ title: 'Title', help: 'Shown above', required: true, longest: 20 });
  expect(fields[1]).toMatchObject({ title: 'size', options: [{ value: 'S', label: 'S' }, { value: 'L', label: 'L' }], required: false });
  expect(fields[7]!.options).toEqual([{ value: 'good', label: 'Good' }, { value: 'bad', label: 'bad' }]);
  expect(fields[2]).toMatchObject({ min: 10, max: 1000, whole: true });
  expect(fields[3]).toMatchObject({ min: null, whole: false });
  expect(settingFields(null)).toEqual([]);
});

test('what nobody set shows what the plugin takes by itself', () => {
  expect(shownSettings(fields, { longest: 50 })).toMatchObject({ title: '', size: 'S', longest: 50, share: null, loud: false, words: [] });
});

test('an empty field is not set, and what the form cannot edit stays', () => {
  const shown = { ...shownSettings(fields, {}), title: ' Hello ', words: ['a', ' ', 'b '], deep: 'lost' };
  expect(sentSettings(fields, shown, { deep: { kept: 1 }, unknown: 2 })).toEqual({ title: 'Hello', size: 'S', longest: 200, loud: false, words: ['a', 'b'], deep: { kept: 1 } });
});

test('a refused entry is told at its list', () => {
  const errors = [{ field: 'settings.words.1', message: 'too long' }, { field: 'settings.longest', message: 'too much' }];
  expect(settingProblem('words', errors)).toBe('too long');
  expect(settingProblem('longest', errors)).toBe('too much');
  expect(settingProblem('long', errors)).toBe('');
});
