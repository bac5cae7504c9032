import { expect, test } from 'vitest';
import type { PersonView } from '@/api-client/contract';
import { differing } from '@/shared/form';
import { emptyPerson, inSentShape, isBlankPerson, personFormOf, personInput, placedAtInputs, problemsOfPerson } from './personForm';

const ID = '0191a8d0-0000-7000-8000-000000000001';
const stored = {
  id: ID, name: 'Li', phone: null, roles: ['BOSS', 'REP'], enabled: true, version: 3,
  departments: [{ id: 'd2', name: 'North', parentId: null, closed: false, version: 0 }, { id: 'd1', name: 'South', parentId: null, closed: false, version: 0 }],
} as PersonView;

test('the first department stays the first, and no phone is an empty field', () => {
  expect(personFormOf(stored)).toMatchObject({ phone: '', departmentIds: ['d2', 'd1'], roles: ['REP', 'BOSS'] });
  expect(personInput(personFormOf(stored))).toMatchObject({ phone: null, departmentIds: ['d2', 'd1'] });
});

test('spaces, full-width digits and the order of roles change nothing; another main department does', () => {
  const typed = { ...personFormOf(stored), name: ' Li ', roles: ['BOSS', 'REP'] };
  expect(differing(personFormOf(stored), inSentShape(typed))).toEqual([]);
  expect(inSentShape({ ...typed, phone: ' １３８ ' }).phone).toBe('138');
  expect(differing(personFormOf(stored), inSentShape({ ...typed, departmentIds: ['d1', 'd2'] }))).toEqual(['departmentIds']);
});

test('a new person needs a login, a name and a role', () => {
  expect(problemsOfPerson({ ...emptyPerson(), roles: [] }, true)).toEqual({ id: 'people.problem.id', name: 'people.problem.name', roles: 'people.problem.roles' });
  expect(problemsOfPerson({ ...emptyPerson(), id: ` ${ID.toUpperCase()} `, name: 'Li' }, true)).toEqual({});
  expect(problemsOfPerson({ ...emptyPerson(), id: 'li@example.com', name: 'Li' }, true)).toEqual({ id: 'people.problem.id' });
});

test('roles chosen in advance are no input that is worth keeping', () => {
  expect(isBlankPerson(emptyPerson())).toBe(true);
  expect(isBlankPerson({ ...emptyPerson(), phone: '1' })).toBe(false);
});

test('a refused department is a problem of the departments', () => {
  expect(placedAtInputs([{ field: 'departmentIds[1]', code: 'unknown', message: 'gone' }, { field: 'departmentIds', code: 'x', message: 'later' }])).toEqual({ departmentIds: 'gone' });
});
