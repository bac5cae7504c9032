import { expect, test } from 'vitest';
import { emptyRegistration, isBlankRegistration, placedAtInputs, problemsOfRegistration, registrationOf } from './registration';

const filled = { ...emptyRegistration('id'), name: ' Acme ', alias: 'acme', administratorName: 'Li', email: 'Li@Example.com' };

test('without a login of its own the mail address is one, in lower case; nobody is a partner', () => {
  expect(registrationOf(filled)).toEqual({
    id: 'id', name: 'Acme', alias: 'acme', plan: 'standard', timeZone: 'Asia/Shanghai', partner: null,
    firstAdministrator: { name: 'Li', username: 'li@example.com', email: 'Li@Example.com' },
  });
  expect(problemsOfRegistration(filled)).toEqual({});
});

test('an empty form names everything that is missing, and is not worth keeping', () => {
  expect(Object.keys(problemsOfRegistration(emptyRegistration('id'))).sort()).toEqual(['administratorName', 'alias', 'name', 'username']);
  expect(isBlankRegistration(emptyRegistration('id'))).toBe(true);
  expect(isBlankRegistration(filled)).toBe(false);
});

test('an alias has 2 to 63 lower-case letters, digits or hyphens and ends with none', () => {
  const alias = (text: string) => problemsOfRegistration({ ...filled, alias: text }).alias;
  expect(['ab', 'a-1', 'a'.repeat(63)].map(alias)).toEqual([undefined, undefined, undefined]);
  expect(['a', 'Ab', '-ab', 'ab-', 'a_b', 'a'.repeat(64)].every((text) => alias(text) === 'tenants.problem.alias')).toBe(true);
});

test('half a partner is told at the other half', () => {
  expect(problemsOfRegistration({ ...filled, partnerName: 'P' })).toEqual({ partnerContact: 'tenants.problem.partnerContact' });
});

test('what the server refuses is told at the input it means', () => {
  const errors = [{ field: 'firstAdministrator.username', code: 'taken', message: 'taken' }, { field: 'alias', code: 'no-alias', message: 'no' }];
  expect(placedAtInputs(errors)).toEqual({ username: 'taken', alias: 'no' });
});
