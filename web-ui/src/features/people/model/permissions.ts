import type { PermissionView } from '@/api-client/contract';

/** Permissions that stand together: those of a room of the platform, or of a plugin. */
export interface PermissionGroup {
  /** What their codes begin with: `customer` of `customer.read`, or the plugin's id. */
  key: string;
  /** Name of the plugin; null for the platform's own. */
  plugin: string | null;
  permissions: PermissionView[];
}

const roomOf = (code: string) => code.slice(0, code.indexOf('.'));

/** In the order in which the platform lists them. */
export function permissionGroups(permissions: readonly PermissionView[]): PermissionGroup[] {
  const groups = new Map<string, PermissionGroup>();
  for (const permission of permissions) {
    const key = roomOf(permission.code);
    const group = groups.get(key) ?? { key, plugin: permission.plugin ?? null, permissions: [] };
    group.permissions.push(permission);
    groups.set(key, group);
  }
  return [...groups.values()];
}
