import { expect, test } from 'vitest';
import type { CustomerView } from '@/api-client/contract';
import { DEFAULT_COLUMNS, usableColumns } from './columns';
import { differences, proposedSides, resolved } from './conflict';
import { countFilters, filterQuery, noFilters, toggled, totalOf } from './filters';
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

test('custom fields and contacts are chosen one by one', () => {
  const zhang = { id: 'k1', name: 'Zhang', phones: ['138'], title: null, primary: true };
  const wang = { id: 'k2', name: 'Wang', phones: ['139'], title: null, primary: false };
  const before = formOf(view({ contacts: [zhang, wang] }));
  const yours = formOf(view({ contacts: [{ ...zhang, phones: ['138', '137'] }, wang], customFields: { a: '5', b: 2 } }));
  const current = view({ contacts: [zhang, { ...wang, name: 'Wang Li' }], customFields: { a: 1, b: 3 } });
  const found = differences(current, yours);
  expect(found.map(({ field }) => field)).toEqual(['contact.k1', 'contact.k2', 'customField.a', 'customField.b']);
  const sides = proposedSides(found, before);
  expect(sides).toEqual({ 'contact.k1': 'yours', 'contact.k2': 'current', 'customField.a': 'yours', 'customField.b': 'current' });
  const chosen = resolved(current, yours, sides);
  expect(chosen.contacts.map(({ name, phones }) => [name, ...phones])).toEqual([['Zhang', '138', '137'], ['Wang Li', '139']]);
  expect(chosen.customFields).toEqual({ a: '5', b: 3 });
});

test('a contact that one side removed is asked about, and there is always exactly one main contact', () => {
  const zhang = { id: 'k1', name: 'Zhang', phones: ['138'], title: null, primary: true };
  const wang = { id: 'k2', name: 'Wang', phones: ['139'], title: null, primary: false };
  const current = view({ contacts: [zhang, wang] });
  const yours = formOf(view({ contacts: [{ ...wang, primary: true }] }));
  const sides = proposedSides(differences(current, yours), formOf(current));
  expect(sides).toEqual({ 'contact.k1': 'yours', primaryContact: 'yours' });
  expect(resolved(current, yours, sides).contacts).toMatchObject([{ id: 'k2', primary: true }]);
  expect(resolved(current, yours, { ...sides, 'contact.k1': 'current' }).contacts.map(({ primary }) => primary)).toEqual([false, true]);
});

test('what the server brings to its own form is not a difference', () => {
  const typed = formOf(view());
  Object.assign(typed, { name: ' Snail ', creditLimit: '1,200', owner: { id: 'p1', name: '' }, tags: ['y ', 'x'], customFields: { a: '1.0', b: '2', c: ' ' } });
  typed.contacts[0]!.phones = ['１３８', '', '138'];
  typed.contacts.push({ id: 'k9', name: '', phones: [''], title: '', primary: false });
  expect(differences(view({ creditLimit: '1200.00' }), typed)).toEqual([]);
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
  expect(totalOf(page, noFilters())).toEqual({ count: 4663, orMore: false });
  expect(totalOf(page, { ...noFilters(), kind: ['SHOP'] })).toEqual({ count: 4565, orMore: false });
  expect(totalOf({ ...page, total: 7, totalIsLowerBound: false }, noFilters())).toEqual({ count: 7, orMore: false });
});

test('without the index there may be more than were counted', () => {
  expect(totalOf({ total: 1000, totalIsLowerBound: true, facets: {} }, noFilters())).toEqual({ count: 1000, orMore: true });
});
