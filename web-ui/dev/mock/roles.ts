import type { PermissionView, Role, RoleInput, RoleView } from '../../src/api-client/contract';
import { people } from './data';
import { ALL } from './people';
import { ok, refuse, type Ask, type Reply } from './replies';

const REP = ['customer.read', 'customer.write', 'visit.read', 'visit.write', 'people.read'];
const MANAGER = [...REP, 'customer.recycle', 'customer.bulk', 'customer.import', 'team.read'];
const rolesOf = (code: string): Role[] => [...(REP.includes(code) ? ['REP' as const] : []), ...(MANAGER.includes(code) ? ['MANAGER' as const, 'BOSS' as const] : []), 'ADMINISTRATOR'];
const PERMISSIONS: PermissionView[] = [
  ...ALL.map((code) => ({ code, name: null, plugin: null, roles: rolesOf(code), administratorsOnly: code === 'people.manage' })),
  { code: 'shelf-talk.write', name: '填写陈列记录', plugin: '陈列沟通', roles: ['REP', 'ADMINISTRATOR'], administratorsOnly: false },
  { code: 'shelf-talk.review', name: '查看全部陈列记录', plugin: '陈列沟通', roles: ['MANAGER', 'ADMINISTRATOR'], administratorsOnly: false },
];
const byDefault = (basis: Role) => PERMISSIONS.filter(({ roles }) => roles.includes(basis)).map(({ code }) => code);
const REACH = { REP: 'OWN', MANAGER: 'TREE', BOSS: 'TENANT', ADMINISTRATOR: 'TENANT' } as const;
const builtIn = (code: Role): RoleView => ({ code, name: null, basis: code, reach: REACH[code], permissions: byDefault(code), changed: false, people: 0, version: 0 });

const roles: RoleView[] = [
  builtIn('REP'), { ...builtIn('MANAGER'), reach: 'DEPARTMENT', permissions: byDefault('MANAGER').filter((code) => code !== 'customer.import').concat('usage.read'), changed: true, version: 2 }, builtIn('BOSS'), builtIn('ADMINISTRATOR'),
  { ...builtIn('REP'), code: '0191a8d0-0000-7000-8000-00000000000a', name: '配送员', reach: 'TREE', permissions: ['customer.read', 'visit.read', 'visit.write'], changed: true, version: 1 },
  { ...builtIn('MANAGER'), code: '0191a8d0-0000-7000-8000-00000000000b', name: '区域督导', changed: false },
];
people[3]!.roles.push(roles[4]!.code);

const counted = (role: RoleView): RoleView => ({ ...role, people: people.filter((person) => person.roles.includes(role.code)).length });
const written = (role: RoleView, { name, reach, permissions }: RoleInput) => {
  const same = reach === REACH[role.basis] && JSON.stringify([...permissions].sort()) === JSON.stringify(byDefault(role.basis).sort());
  return Object.assign(role, { name: role.name === null ? null : name, reach, permissions, changed: !same, version: role.version + 1 });
};

export const roleName = (code: string) => ({ code, name: roles.find((role) => role.code === code)?.name ?? null });
export const permissions = (): Reply => ok(PERMISSIONS);

export function oneRole(ask: Ask, code: string | undefined): Reply {
  const input = ask.body as RoleInput;
  if (!code && ask.method === 'GET') return ok(roles.map(counted));
  if (roles.some((role) => role.name !== null && role.name === input?.name && role.code !== code)) return refuse(422, 'validation-failed', '有内容需要修改', { errors: [{ field: 'name', code: 'taken', message: '已有同名的。' }] });
  if (!code) {
    const made = written({ ...builtIn(input.basis), code: input.id!, name: input.name!, version: -1 }, input);
    roles.push(made);
    return { status: 201, body: counted(made) };
  }
  const role = roles.find((each) => each.code === code)!;
  if (ask.method === 'DELETE') {
    if (role.name === null) Object.assign(role, builtIn(role.basis), { version: role.version + 1 });
    else roles.splice(roles.indexOf(role), 1);
    return { status: 204 };
  }
  if (input.name === '冲突') return refuse(412, 'stale-version', '在您编辑期间有人改过。', { current: { ...counted(role), name: '送货员', reach: 'TENANT', permissions: ['customer.read', 'usage.read'], version: 9 }, yours: input });
  return ok(counted(written(role, input)));
}
