import type { DepartmentView } from '@/api-client/contract';

export interface DepartmentNode {
  value: string;
  label: string;
  children: DepartmentNode[];
}

type Line = Pick<DepartmentView, 'id' | 'name' | 'parentId'>;

/** Those that take somebody or something new; what is below a closed one is closed, too. */
export function openOnes<D extends Pick<DepartmentView, 'closed'>>(departments: readonly D[]): D[] {
  return departments.filter(({ closed }) => !closed);
}

/** The flat list (depth first) as a tree; a department whose parent is not visible stands at the top. */
export function departmentTree(departments: readonly Line[]): DepartmentNode[] {
  const nodes = new Map(departments.map(({ id, name }) => [id, { value: id, label: name, children: [] as DepartmentNode[] }]));
  const top: DepartmentNode[] = [];
  for (const { id, parentId } of departments) {
    const parent = parentId === null ? undefined : nodes.get(parentId);
    (parent?.children ?? top).push(nodes.get(id)!);
  }
  return top;
}

/** The names from the top down to a department. */
export function pathOf(departments: readonly Line[], id: string): string[] {
  const known = new Map(departments.map((each) => [each.id, each]));
  const path: string[] = [];
  for (let at = known.get(id); at && path.length < known.size; at = at.parentId === null ? undefined : known.get(at.parentId)) path.unshift(at.name);
  return path;
}

/** Without a department and what is below it: where it may move. */
export function treeWithout(tree: readonly DepartmentNode[], id: string | null): DepartmentNode[] {
  return tree.filter(({ value }) => value !== id).map((node) => ({ ...node, children: treeWithout(node.children, id) }));
}
