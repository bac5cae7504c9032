import { expect, test } from 'vitest';
import { departmentTree, pathOf, treeWithout } from './tree';

const departments = [
  { id: '1', name: 'Sales', parentId: null },
  { id: '2', name: 'North', parentId: '1' },
  { id: '4', name: 'Team', parentId: '2' },
  { id: '3', name: 'Lost', parentId: 'hidden' },
];

test('departments hang under their parents, and an orphan stands at the top', () => {
  const tree = departmentTree(departments);
  expect(tree.map(({ label }) => label)).toEqual(['Sales', 'Lost']);
  expect(tree[0]!.children.map(({ label }) => label)).toEqual(['North']);
});

test('a department is named from the top down', () => {
  expect(pathOf(departments, '4')).toEqual(['Sales', 'North', 'Team']);
  expect(pathOf(departments, 'gone')).toEqual([]);
});

test('a department moves anywhere but below itself', () => {
  const left = treeWithout(departmentTree(departments), '2');
  expect(left.map(({ label }) => label)).toEqual(['Sales', 'Lost']);
  expect(left[0]!.children).toEqual([]);
});
