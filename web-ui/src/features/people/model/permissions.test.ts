import { expect, test } from 'vitest';
import type { PermissionView } from '@/api-client/contract';
import { permissionGroups } from './permissions';

const permission = (code: string, plugin: string | null = null): PermissionView => ({ code, name: null, plugin, roles: [], administratorsOnly: false });

test('permissions stand together by room and by plugin, each where the first of them was listed', () => {
  const groups = permissionGroups([permission('customer.read'), permission('visit.read'), permission('customer.purge'), permission('shelf-talk.write', 'Shelf talk')]);
  expect(groups.map(({ key, plugin, permissions }) => [key, plugin, permissions.map(({ code }) => code)])).toEqual([
    ['customer', null, ['customer.read', 'customer.purge']],
    ['visit', null, ['visit.read']],
    ['shelf-talk', 'Shelf talk', ['shelf-talk.write']],
  ]);
});
