import type { DepartmentInput, DepartmentView, PersonInput, PersonView } from '../../src/api-client/contract';
import { departments, people } from './data';
import { ok, paged, refuse, type Ask, type Reply } from './replies';

export const ALL = ['customer.read', 'customer.write', 'customer.recycle', 'customer.purge', 'customer.bulk', 'customer.import', 'custom-field.manage', 'visit.read', 'visit.write', 'team.read', 'people.read', 'people.manage', 'index.rebuild', 'plugin.manage', 'usage.read', 'audit.read', 'operator-access.manage', 'branding.manage'];
const ONCE = 'kT7mWq4xNpR2vHsd';
const invalid = (field: string, message: string) => refuse(422, 'validation-failed', '有内容需要修改', { errors: [{ field, code: 'required', message }] });
const stale = (current: object, ask: Ask) => refuse(412, 'stale-version', '在您编辑期间有人改过。请对照两边的内容后再保存。', { current, yours: ask.body });

function below(id: string | null): string[] {
  return departments.filter((each) => each.parentId === id).flatMap((each) => [each.id, ...below(each.id)]);
}

function listed({ query }: Ask): PersonView[] {
  const q = query.get('q') ?? '';
  const department = query.get('departmentId');
  const within = department === null ? null : [department, ...below(department)];
  return people.filter((person) =>
    (person.name.includes(q) || person.phone?.includes(q)) &&
    (!query.get('role') || person.roles.includes(query.get('role')!)) &&
    (!query.get('enabled') || String(person.enabled) === query.get('enabled')) &&
    (within === null || person.departments.some((each) => within.includes(each.id))));
}

function written(person: PersonView, input: PersonInput): PersonView {
  const own = (input.departmentIds ?? []).map((id) => departments.find((each) => each.id === id)!);
  return Object.assign(person, { name: input.name, phone: input.phone ?? null, roles: input.roles, departments: own, enabled: input.enabled, version: person.version + 1 });
}

export function onePerson(ask: Ask, id: string | undefined, rest: string): Reply {
  if (!id && ask.method === 'GET') return ok(paged(listed(ask), ask.query));
  if (rest === '/password') return ok({ username: people.find((each) => each.id === id)?.username ?? 'zhongyuan-rep1', password: ONCE });
  if (rest === '/sessions') return { status: 204 };
  const input = ask.body as PersonInput & { enabled: boolean };
  if (!id) {
    if (input.phone === '1') return invalid('phone', '电话号码不正确');
    if (people.some((each) => each.username && each.username === input.username)) return invalid('username', '这个用户名已属于别人，请换一个。');
    const made = written({ id: input.id ?? crypto.randomUUID(), username: input.username ?? null, version: 0 } as PersonView, input);
    people.push(made);
    return { status: 201, body: { ...made, ...(input.id ? {} : { oneTimePassword: ONCE }) } };
  }
  const person = people.find((each) => each.id === id);
  if (!person) return refuse(404, 'person-not-found', '人员不存在');
  if (ask.method === 'GET') return ok(person, `"v${person.version}"`);
  if (input.phone === '412') return stale({ ...person, name: '李明（金水）', roles: ['REP', 'MANAGER'], departments: [departments[2]] }, ask);
  if (input.phone === '1') return invalid('phone', '电话号码不正确');
  return ok(rest === '/enablement' ? Object.assign(person, { enabled: input.enabled, version: person.version + 1 }) : written(person, input));
}

export function oneDepartment(ask: Ask, id: string | undefined, rest = ''): Reply {
  if (ask.method === 'GET') return ok(inOrder(null));
  const input = ask.body as DepartmentInput;
  if (!id) {
    departments.push({ id: input.id, name: input.name, parentId: input.parentId ?? null, closed: false, version: 0 } as never);
    return { status: 201, body: departments.at(-1) };
  }
  const at = departments.findIndex((each) => each.id === id);
  if (ask.method === 'DELETE') {
    if (below(id).length > 0) return refuse(409, 'department-in-use', '部门仍在使用', { by: 'departments' });
    if (people.some((person) => person.departments.some((each) => each.id === id))) return refuse(409, 'department-in-use', '部门仍在使用', { by: 'people' });
    departments.splice(at, 1);
    return { status: 204 };
  }
  if (rest === '/closure') {
    const { closed } = ask.body as { closed: boolean };
    if (closed && people.some((person) => person.departments.some((each) => each.id === id))) return refuse(409, 'department-in-use', '部门仍在使用', { by: 'people' });
    return ok(Object.assign(departments[at]!, { closed, version: departments[at]!.version + 1 }));
  }
  if (input.name === '冲突') return stale({ ...departments[at], name: '别人取的名字', version: 9 }, ask);
  return ok(Object.assign(departments[at]!, { name: input.name, parentId: input.parentId ?? null, version: departments[at]!.version + 1 }));
}

function inOrder(parent: string | null): DepartmentView[] {
  return departments.filter((each) => each.parentId === parent).flatMap((each) => [each, ...inOrder(each.id)]);
}

export function headcounts(): Reply {
  return ok(departments.map(({ id }) => ({ departmentId: id, people: people.filter((person) => person.departments.some((each) => each.id === id)).length })).filter((each) => each.people > 0));
}
