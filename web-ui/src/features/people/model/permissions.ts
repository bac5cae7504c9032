import type { RoleView } from '@/api-client/contract';

export interface PermissionRow {
  code: string;
  /** `customer` of `customer.read`, and `read`. */
  room: string;
  act: string;
  /** Whether each role has it, in the order of the roles. */
  held: boolean[];
}

/** The permissions of all roles as rows, those of one room together, in the order in which the platform lists them. */
export function permissionRows(roles: readonly RoleView[]): PermissionRow[] {
  const codes = [...new Set([...roles].sort((one, other) => other.permissions.length - one.permissions.length).flatMap(({ permissions }) => permissions))];
  const rows = codes.map((code) => {
    const at = code.indexOf('.');
    return { code, room: code.slice(0, at), act: code.slice(at + 1), held: roles.map(({ permissions }) => permissions.includes(code)) };
  });
  const rooms = [...new Set(rows.map(({ room }) => room))];
  return rooms.flatMap((room) => rows.filter((row) => row.room === room));
}
