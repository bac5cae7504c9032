import { expect, test } from 'vitest';
import { permissionRows } from './permissions';

test('permissions stand together by room, with who holds each', () => {
  const rows = permissionRows([
    { code: 'REP', reach: 'OWN', permissions: ['visit.read', 'customer.read'] },
    { code: 'ADMINISTRATOR', reach: 'TENANT', permissions: ['customer.read', 'visit.read', 'customer.purge'] },
  ]);
  expect(rows.map(({ code, held }) => [code, held])).toEqual([
    ['customer.read', [true, true]],
    ['customer.purge', [false, true]],
    ['visit.read', [true, true]],
  ]);
  expect(rows[1]).toMatchObject({ room: 'customer', act: 'purge' });
});
