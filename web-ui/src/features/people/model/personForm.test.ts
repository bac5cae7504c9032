import { expect, test } from 'vitest';
import type { PersonView } from '@/api-client/contract';
import { differing } from '@/shared/form';
import { emptyPerson, inSentShape, isBlankPerson, personFormOf, personInput, placedAtInputs, problemsOfPerson, suggestedUsername } from './personForm';

const ID = '0191a8d0-0000-7000-8000-000000000001';
const stored = {
  id: ID, username: 'li', name: 'Li', phone: null, roles: ['BOSS', 'REP'], enabled: true, version: 3,
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

test('a new person needs a name to sign in with, a name and a role', () => {
  expect(problemsOfPerson({ ...emptyPerson(), roles: [] }, true)).toEqual({ username: 'people.problem.username', name: 'people.problem.name', roles: 'people.problem.roles' });
  for (const good of ['a-1', 'Li.Ming@Example.com', ' １３８００１３８０００ ', 'a'.repeat(64)]) expect(problemsOfPerson({ ...emptyPerson(), username: good, name: 'Li' }, true), good).toEqual({});
  for (const bad of ['ab', '张伟', 'li ming', '-li', 'a'.repeat(65)]) expect(problemsOfPerson({ ...emptyPerson(), username: bad, name: 'Li' }, true), bad).toEqual({ username: 'people.problem.username' });
});

test('one whose login is known needs its number instead', () => {
  const known = { ...emptyPerson(), known: true, name: 'Li' };
  expect(problemsOfPerson({ ...known, id: ` ${ID.toUpperCase()} ` }, true)).toEqual({});
  expect(problemsOfPerson({ ...known, id: 'li@example.com' }, true)).toEqual({ id: 'people.problem.id' });
  expect(personInput({ ...known, id: ID, username: 'li' })).toMatchObject({ id: ID });
  expect(personInput({ ...known, id: ID, username: 'li' })).not.toHaveProperty('username');
  expect(personInput({ ...known, known: false, id: ID, username: 'Li' })).toMatchObject({ username: 'li' });
  expect(personInput({ ...known, known: false, id: ID, username: 'Li' })).not.toHaveProperty('id');
});

test('how somebody signs in is not edited', () => {
  expect(differing(personFormOf(stored), inSentShape({ ...personFormOf(stored), username: 'other', known: true }))).toEqual([]);
  expect(personInput(personFormOf(stored))).toMatchObject({ id: ID });
});

test('the phone is proposed as the name to sign in with, as it is dialled', () => {
  expect(suggestedUsername('+86 138-0013-8000')).toBe('13800138000');
  expect(suggestedUsername('１３８ 0013 8000')).toBe('13800138000');
  expect(suggestedUsername('12')).toBe('');
});

test('roles chosen in advance are no input that is worth keeping', () => {
  expect(isBlankPerson(emptyPerson())).toBe(true);
  expect(isBlankPerson({ ...emptyPerson(), phone: '1' })).toBe(false);
});

test('a refused department is a problem of the departments', () => {
  expect(placedAtInputs([{ field: 'departmentIds[1]', code: 'unknown', message: 'gone' }, { field: 'departmentIds', code: 'x', message: 'later' }])).toEqual({ departmentIds: 'gone' });
});
