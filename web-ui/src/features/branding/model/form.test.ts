import { expect, test } from 'vitest';
import { formOf, inputOf, problemsOf } from './form';

const view = { shownName: 'T', shownPartnerName: null, shownPartnerContact: null, name: null, color: '#0b7a75', logo: null, partnerName: 'P', partnerContact: '139', version: 3 };

test('what was left empty is left to the platform', () => {
  expect(inputOf({ ...formOf(view), name: '  ' })).toEqual({ name: null, color: '#0b7a75', logo: null, partnerName: 'P', partnerContact: '139' });
});

test('a pale colour and half a partner are seen before they are sent', () => {
  expect(problemsOf(formOf(view))).toEqual({});
  expect(problemsOf({ ...formOf(view), color: '#ffffff' })).toEqual({ color: 'branding.problem.color' });
  expect(problemsOf({ ...formOf(view), partnerName: ' ' })).toEqual({ partnerName: 'branding.problem.partner' });
  expect(problemsOf({ ...formOf(view), partnerContact: '' })).toEqual({ partnerContact: 'branding.problem.partner' });
});
