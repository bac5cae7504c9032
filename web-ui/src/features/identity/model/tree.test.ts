import { expect, test } from 'vitest';
import { departmentTree } from './tree';

test('departments hang under their parents, and an orphan stands at the top', () => {
  const tree = departmentTree([
    { id: '1', name: 'Sales', parentId: null },
    { id: '2', name: 'North', parentId: '1' },
    { id: '3', name: 'Lost', parentId: 'hidden' },
  ]);
  expect(tree.map(({ label }) => label)).toEqual(['Sales', 'Lost']);
  expect(tree[0]!.children.map(({ label }) => label)).toEqual(['North']);
});
