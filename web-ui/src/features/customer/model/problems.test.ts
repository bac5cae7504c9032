import { expect, test } from 'vitest';
import { emptyContact, emptyForm, type CustomerForm } from './form';
import { isFolded, placed, placeOf, shows } from './problems';

let next = 0;
const newId = () => `id-${(next += 1)}`;
const error = (field: string, message = field) => ({ field, code: 'x', message });

function withContacts(...phones: string[][]): CustomerForm {
  const form = emptyForm(newId);
  form.contacts = phones.map((each, index) => ({ ...emptyContact(newId(), index === 0), name: each.some(Boolean) ? 'Li' : '', phones: each }));
  return form;
}

test('a refused row is the row that was typed, not the one with the same number among those sent', () => {
  const form = withContacts([''], ['', '138', 'x']);
  expect(placeOf('contacts[0].phones[1]', form, form)).toBe('contacts[1].phones[2]');
  expect(placeOf('contacts[0].name', form, form)).toBe('contacts[1].name');
  expect(placeOf('contacts[0].phones', form, form)).toBe('contacts[1].phones[1]');
});

test('a row that was moved takes its problem along, and one that was removed takes it away', () => {
  const sent = withContacts(['1'], ['2']);
  const now = { ...sent, contacts: sent.contacts.slice(1) };
  expect(placeOf('contacts[1].name', sent, now)).toBe('contacts[0].name');
  expect(placed([error('contacts[0].name')], sent, now)).toEqual({});
});

test('problems inside a list or a position stand at their one input', () => {
  const form = emptyForm(newId);
  expect(placed([error('tags[3]', 'first'), error('tags[4]'), error('position.lng')], form, form)).toEqual({ tags: 'first', position: 'position.lng' });
});

test('a problem that no input shows is known as such', () => {
  expect(shows('field', 'customFields.size', ['size'])).toBe(true);
  expect(shows('field', 'customFields.gone', ['size'])).toBe(false);
  expect(shows('field', 'contacts[0].title', [])).toBe(false);
  expect(shows('console', 'contacts[0].title', [])).toBe(true);
  expect(shows('field', 'ownerId', [])).toBe(false);
  expect(shows('console', 'contacts', [])).toBe(false);
});

test('the phone knows what lies in the part it folds away', () => {
  expect(['customFields.size', 'creditLimit', 'tags'].every(isFolded)).toBe(true);
  expect(['name', 'position', 'contacts[0].name'].some(isFolded)).toBe(false);
});
