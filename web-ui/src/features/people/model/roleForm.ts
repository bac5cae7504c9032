import type { PermissionView, Reach, Role, RoleInput, RoleView } from '@/api-client/contract';

/** A role while somebody edits it. */
export interface RoleForm {
  /** Of a new one the id under which it is sent. */
  code: string;
  /** Empty for a role the platform comes with. */
  name: string;
  basis: Role;
  reach: Reach;
  permissions: string[];
}

export const MAX_ROLE_NAME = 60;
/** What a company's own role can be like. */
export const BASES: readonly Role[] = ['REP', 'MANAGER', 'BOSS'];
export const REACHES: readonly Reach[] = ['OWN', 'DEPARTMENT', 'TREE', 'TENANT'];
export const ROLE_FIELDS = ['name', 'basis', 'reach', 'permissions'] as const;

export function roleFormOf({ code, name, basis, reach, permissions }: RoleView): RoleForm {
  return { code, name: name ?? '', basis, reach, permissions: [...permissions] };
}

/** A new role, as the one it is based on is in this company. */
export function likeRole(basis: RoleView, code: string, name = ''): RoleForm {
  return { ...roleFormOf(basis), code, name };
}

/** As it is sent, so that only what means something else differs: permissions in their order, without those of a plugin that has gone. */
export function inSentShape(form: RoleForm, known: readonly PermissionView[]): RoleForm {
  return { ...form, name: form.name.trim(), permissions: known.map(({ code }) => code).filter((code) => form.permissions.includes(code)) };
}

export function roleInput({ code, name, basis, reach, permissions }: RoleForm, fresh: boolean): RoleInput {
  return { id: fresh ? code : null, name: name || null, basis, reach, permissions };
}

/** What the page itself can see before sending: field → key of the text to show. */
export function problemsOfRole(form: RoleForm, named: boolean): Record<string, string> {
  return named && form.name.trim() === '' ? { name: 'people.problem.roleName' } : {};
}

/** Whether somebody gave or took this permission, compared with what the basis comes with. */
export function deviation({ basis, permissions }: RoleForm, { code, roles }: PermissionView): 'given' | 'taken' | null {
  const has = permissions.includes(code);
  if (has === roles.includes(basis)) return null;
  return has ? 'given' : 'taken';
}

/** Of two lists what only the first has. */
export function only(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((code) => !other.includes(code));
}
