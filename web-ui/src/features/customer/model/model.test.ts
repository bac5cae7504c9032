import { expect, test } from 'vitest';
import type { CustomerView } from '@/api-client/contract';
import { DEFAULT_COLUMNS, usableColumns } from './columns';
import { differences, proposedSides, resolved } from './conflict';
import { countFilters, exactTotal, filterQuery, noFilters, toggled } from './filters';
import { emptyForm, formOf, inputOf, money, problemsOf } from './form';

let next = 0;
const newId = () => `id-${(next += 1)}`;

function view(changes: Partial<CustomerView> = {}): CustomerView {
  return {
    id: 'c1', name: 'Snail', shortName: null, kind: 'SHOP', level: 'B', regionCode: '410105', address: 'Road 1', tags: ['x', 'y'], maturity: null,
    owner: { id: 'p1', name: 'Li' }, departmentId: null, contacts: [{ id: 'k1', name: 'Zhang', phones: ['138'], title: null, primary: true }], creditLimit: null,
    position: { lng: 1, lat: 2, datum: 'GCJ02', wgs84: { lng: 0.9, lat: 1.9 }, accuracyMeters: 5 }, positionVersion: 1, customFields: { a: 1, b: 2 }, remark: null,
    createdAt: '', updatedAt: '', lastVisitAt: null, version: 1, ...changes,
  };
}

test('a customer that is opened and saved unchanged is sent as it was, the raw position included', () => {
  const input = inputOf(formOf(view()));
  expect(input).toMatchObject({ id: 'c1', level: 'B', tags: ['x', 'y'], ownerId: 'p1', customFields: { a: 1, b: 2 } });
  expect(input.position).toEqual({ lng: 1, lat: 2, datum: 'GCJ02', accuracyMeters: 5 });
});

test('a contact nobody filled in is not sent, and empty phones are dropped', () => {
  const form = emptyForm(newId);
  form.name = ' Snail ';
  expect(inputOf(form).contacts).toEqual([]);
  form.contacts[0]!.name = 'Li';
  form.contacts[0]!.phones = ['138 ', ''];
  expect(inputOf(form)).toMatchObject({ name: 'Snail', contacts: [{ name: 'Li', phones: ['138'], primary: true }] });
});

test('money is exact text with two places', () => {
  expect(money('12')).toBe('12.00');
  expect(money('1,200.5')).toBe('1200.50');
  expect(money('')).toBeNull();
});

test('a form names what is missing at the field it is missing in', () => {
  const form = emptyForm(newId);
  form.creditLimit = 'ten';
  form.contacts[0]!.name = 'Li';
  expect(Object.keys(problemsOf(form))).toEqual(['name', 'creditLimit', 'contacts[0].phones[0]']);
});

test('only fields that really differ are asked about; the order of tags and keys does not matter', () => {
  const yours = formOf(view({ tags: ['y', 'x'], customFields: { b: 2, a: 1 }, level: 'A' }));
  expect(differences(view(), yours).map(({ field }) => field)).toEqual(['level']);
});

test('what only the other person changed is proposed as theirs', () => {
  const before = formOf(view());
  const yours = formOf(view({ level: 'A' }));
  const current = view({ address: 'Road 2', level: 'C', version: 2 });
  const sides = proposedSides(differences(current, yours), before);
  expect(sides).toEqual({ level: 'yours', address: 'current' });
  const chosen = resolved(current, yours, sides);
  expect([chosen.level, chosen.address]).toEqual(['A', 'Road 2']);
});

test('a province is asked for by its prefix', () => {
  const filters = { ...noFilters(), regionCode: '410000', kind: toggled([], 'SHOP') };
  expect(filterQuery(filters).regionCode).toBe('41');
  expect(filterQuery({ ...filters, regionCode: '410100' }).regionCode).toBe('4101');
  expect(filterQuery({ ...filters, regionCode: '410105' }).regionCode).toBe('410105');
  expect(countFilters(filters)).toBe(2);
  expect(toggled(['SHOP'], 'SHOP')).toEqual([]);
});

test('columns keep their order, unknown ones are dropped, none means the default', () => {
  expect(usableColumns(['owner', 'kind', 'gone'])).toEqual(['kind', 'owner']);
  expect(usableColumns([])).toEqual([...DEFAULT_COLUMNS]);
  expect(usableColumns(null)).toEqual([...DEFAULT_COLUMNS]);
});

test('where the index stopped counting hits, its counts by kind say how many there are', () => {
  const page = { total: 1000, totalIsLowerBound: true, facets: { kind: [{ value: 'SHOP', count: 4565 }, { value: 'AGENT', count: 98 }] } };
  expect(exactTotal(page, noFilters())).toBe(4663);
  expect(exactTotal(page, { ...noFilters(), kind: ['SHOP'] })).toBe(4565);
  expect(exactTotal({ ...page, total: 7, totalIsLowerBound: false }, noFilters())).toBe(7);
});
