import { expect, test } from 'vitest';
import { departmentFormOf, departmentInput, hangingOn, problemsOfDepartment } from './departmentForm';

test('a department is sent without spaces around its name, and refused without one', () => {
  const form = { ...departmentFormOf({ id: 'd1', name: 'North', parentId: null, closed: false, version: 2 }), name: ' East ' };
  expect(departmentInput(form)).toEqual({ id: 'd1', name: 'East', parentId: null });
  expect(problemsOfDepartment(form)).toEqual({});
  expect(problemsOfDepartment({ ...form, name: '  ' })).toEqual({ name: 'people.problem.departmentName' });
});

test('what keeps a department is told by its own words, and what is not known yet by a general one', () => {
  expect(hangingOn({ by: 'people' })).toBe('people');
  expect(hangingOn({ by: 'orders' })).toBe('other');
  expect(hangingOn({})).toBe('other');
});
