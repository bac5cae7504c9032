/** A thin stand-in for the platform's REST interface, for the dev server alone. It keeps nothing. */
import type { BulkChange, CheckInput, CustomerInput, CustomerRow, CustomerView, Facet, PositionInput, TimelineEntry, VisitView } from '../../src/api-client/contract';
import type { RecordCommand } from '../../src/features/visit/model/visit';
import { CUSTOMER_FIELDS } from '../../src/features/customer/model/timeline';
import { distanceMeters, toDatum } from '../../src/shared/map/datum';
import { uuid7 } from '../../src/shared/offline/uuid7';
import { apiClients } from './clients';
import { customers, customFields, dayToday, maturities, named, note, people, recycled, timelines, visits } from './data';
import { ALL, headcounts, oneDepartment, onePerson } from './people';
import { activePlugins, ofPlugin, tenantPlugins, visitSteps } from './plugins';
import { ok, paged, refuse, type Ask, type Reply } from './replies';
import { operatorGrants } from './access';
import { auditEntries } from './audit';
import { branding } from './branding';
import { oneRole, permissions, roleName } from './roles';
import { reports } from './reports';
import { usage } from './usage';

const ROLES: Record<string, number> = { rep: 0, manager: 5, boss: 6, admin: 7 };
const REP = ['customer.read', 'customer.write', 'customer.recycle', 'visit.read', 'visit.write', 'people.read'];
const personOf = (ask: Ask) => people[ROLES[ask.role] ?? 0]!;

function row(c: CustomerView): CustomerRow {
  const { id, name, shortName, kind, level, regionCode, address, tags, maturity, owner, lastVisitAt, createdAt, updatedAt } = c;
  const contact = c.contacts[0];
  return { id, name, shortName, kind, level, regionCode, address, tags, maturity, owner, lastVisitAt, createdAt, updatedAt, primaryContact: contact ? { name: contact.name, phone: contact.phones[0] ?? null } : null, position: c.position?.wgs84 ?? null };
}

function filtered(ask: Ask): CustomerView[] {
  const q = ask.query;
  const any = (name: string, value: string | null | undefined) => q.getAll(name).length === 0 || q.getAll(name).includes(value ?? '');
  const region = q.getAll('regionCode').map((code) => code.replace(/(00)+$/, ''));
  return [...customers.values()].filter((c) =>
    any('kind', c.kind) && any('level', c.level) && any('maturity', c.maturity) && any('ownerId', c.owner?.id) &&
    q.getAll('customField').every((asked) => q.getAll('customField').some((other) => other.split(':')[0] === asked.split(':')[0] && String(c.customFields[other.split(':')[0]!] ?? '') === other.slice(other.indexOf(':') + 1))) &&
    (q.getAll('tag').length === 0 || q.getAll('tag').some((tag) => c.tags.includes(tag))) &&
    (region.length === 0 || region.some((code) => c.regionCode?.startsWith(code))) &&
    (ask.role !== 'rep' || c.owner?.id === 'p-1'));
}

function sorted(list: CustomerView[], sort: string | null): CustomerView[] {
  const key = (sort ?? '-updatedAt').replace(/^-/, '') as 'name' | 'updatedAt' | 'lastVisitAt' | 'createdAt';
  const order = sort === null || sort.startsWith('-') ? -1 : 1;
  return [...list].sort((a, b) => (a[key] ?? '').localeCompare(b[key] ?? '') * order);
}

function facet(values: (string | null)[]): Facet[] {
  const counts = new Map<string, number>();
  values.forEach((value) => value && counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

function search(ask: Ask): Reply {
  const q = (ask.query.get('q') ?? '').trim();
  const mark = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(q, `<em>${q}</em>`);
  const hits = filtered(ask).filter((c) => !q || [c.name, c.address, ...c.contacts.flatMap((k) => [k.name, ...k.phones])].some((text) => text?.includes(q)));
  const page = paged(hits, ask.query);
  const facets = { kind: facet(hits.map((c) => c.kind)), level: facet(hits.map((c) => c.level)), maturity: facet(hits.map((c) => c.maturity)), tag: facet(hits.flatMap((c) => c.tags)), regionCode: facet(hits.map((c) => c.regionCode)) };
  const items = page.items.map((c) => ({ customer: row(c), score: 1, highlights: Object.fromEntries(Object.entries({ name: c.name, address: c.address ?? '', contact: c.contacts[0]?.name ?? '', phone: c.contacts[0]?.phones[0] ?? '' }).filter(([, text]) => q && text.includes(q)).map(([key, text]) => [key, mark(text)])) }));
  const degraded = q.includes('降级');
  return ok({ ...page, items, total: hits.length, totalIsLowerBound: false, facets, answeredBy: degraded ? 'POSTGRESQL' : 'ELASTICSEARCH', notice: degraded ? '搜索服务暂不可用，已改用基础搜索，结果可能不完整。' : null });
}

function positionView(input: PositionInput) {
  return { ...input, wgs84: toDatum(input, input.datum, 'WGS84') };
}

function apply(base: CustomerView, input: CustomerInput): CustomerView {
  const moved = input.position?.lng !== base.position?.lng || input.position?.lat !== base.position?.lat;
  const owner = people.find((person) => person.id === input.ownerId);
  return { ...base, ...(input as object), owner: owner ? named(owner) : base.owner, contacts: (input.contacts ?? []).map((c) => ({ id: c.id ?? uuid7(), name: c.name, phones: c.phones, title: c.title ?? null, primary: c.primary ?? false })),
    position: input.position ? positionView(input.position) : null, positionVersion: base.positionVersion + (moved ? 1 : 0), updatedAt: new Date().toISOString(), version: base.version + 1 } as CustomerView;
}

/** As the platform's timeline names them. */
function changedFields(before: CustomerView, after: CustomerView): string[] {
  const said = ({ contacts, position, owner, ...c }: CustomerView): Record<string, unknown> => ({ ...c, ownerId: owner?.id, contacts: contacts.map(({ name, phones, title }) => [name, phones, title]), position: position && [position.lng, position.lat, position.datum] });
  const [old, now] = [said(before), said(after)];
  return CUSTOMER_FIELDS.filter((field) => JSON.stringify(old[field] ?? null) !== JSON.stringify(now[field] ?? null));
}

function create(ask: Ask): Reply {
  const input = ask.body as CustomerInput;
  if (!input.name?.trim()) return refuse(422, 'validation-failed', '有内容需要修改', { errors: [{ field: 'name', code: 'NotBlank', message: '请填写客户名称' }] });
  const phone = input.contacts?.[0]?.phones[0];
  if (phone === '1') return refuse(422, 'validation-failed', '有内容需要修改', { errors: [{ field: 'contacts[0].phones[0]', code: 'Phone', message: '电话号码不正确' }] });
  const id = input.id ?? uuid7();
  const now = new Date().toISOString();
  const empty = { id, version: 0, positionVersion: 0, owner: named(personOf(ask)), createdAt: now, lastVisitAt: null, departmentId: null, tags: [], customFields: {}, shortName: null, level: null, regionCode: null, address: null, maturity: null, creditLimit: null, remark: null } as unknown as CustomerView;
  const made = apply(empty, input);
  customers.set(id, made);
  note(id, 'CUSTOMER_CREATED', named(personOf(ask)), { name: made.name });
  return { status: 201, body: made, etag: `"v${made.version}"` };
}

function bulk(ask: Ask): Reply {
  const change = ask.body as BulkChange;
  const results = change.ids.map((id, index) => {
    const c = customers.get(id);
    if (!c || index === 2) return { id, status: 'REFUSED', problem: { slug: 'customer-not-found', title: '客户不存在', status: 404, detail: '客户不存在或不在您的数据范围内' } };
    const tags = new Set([...c.tags, ...(change.addTags ?? [])]);
    change.removeTags?.forEach((tag) => tags.delete(tag));
    const owner = people.find((person) => person.id === change.ownerId);
    customers.set(id, { ...c, tags: [...tags], owner: owner ? named(owner) : c.owner });
    if (String([...tags]) !== String(c.tags)) note(id, 'CUSTOMER_CHANGED', named(personOf(ask)), { tags: [...tags], fields: ['tags'] });
    return { id, status: 'CHANGED' };
  });
  return ok({ changed: results.filter((r) => r.status === 'CHANGED').length, refused: results.filter((r) => r.status === 'REFUSED').length, results });
}

function oneCustomer(ask: Ask, id: string, rest: string): Reply {
  const c = customers.get(id);
  if (!c) return refuse(404, 'customer-not-found', '客户不存在或不在您的数据范围内');
  if (rest === '/timeline') return ok(paged(timelines.get(id) ?? [], ask.query));
  if (rest === '/positions') return ok(c.positionVersion > 0 ? [{ version: c.positionVersion, position: c.position, validFrom: c.createdAt, validTo: null, source: 'FORM', by: c.owner }] : []);
  if (ask.method === 'GET') return ok(c, `"v${c.version}"`);
  if (!ask.ifMatch) return refuse(428, 'precondition-required', '缺少版本');
  if (ask.ifMatch !== `"v${c.version}"` || (ask.body as CustomerInput | undefined)?.remark === '冲突')
    return refuse(412, 'stale-version', '这个客户刚刚被别人修改过', { current: { ...c, address: '河南省郑州市二七区大学路 88 号', level: 'A', version: c.version }, yours: ask.body });
  if (ask.method === 'DELETE') {
    customers.delete(id);
    recycled.set(id, { customer: c, deletedAt: new Date().toISOString() });
    return { status: 204 };
  }
  const changed = apply(c, ask.body as CustomerInput);
  customers.set(id, changed);
  note(id, 'CUSTOMER_CHANGED', named(personOf(ask)), { name: changed.name, fields: changedFields(c, changed) });
  return ok(changed, `"v${changed.version}"`);
}

function recycleBin(ask: Ask, id: string | undefined): Reply {
  if (!id) return ok(paged([...recycled.values()].map((each) => ({ ...row(each.customer), deletedAt: each.deletedAt, deletedBy: named(people[0]!) })), ask.query));
  const found = recycled.get(id);
  if (!found) return refuse(404, 'customer-not-found', '客户不存在');
  recycled.delete(id);
  if (ask.method === 'DELETE') return { status: 204 };
  customers.set(id, found.customer);
  return ok(found.customer);
}

function visitCheck(v: VisitView, input: CheckInput) {
  const at = input.position ? toDatum(input.position, input.position.datum, 'WGS84') : null;
  return { at: input.at, phoneAt: input.at, clockAheadMillis: 0, receivedAt: new Date().toISOString(), position: input.position ? positionView(input.position) : null, distanceMeters: at && v.customer.position ? Math.round(distanceMeters(at, v.customer.position)) : null, shopPositionVersion: 1, withoutPositionReason: input.withoutPositionReason ?? null };
}

function renameMaturity(ask: Ask, code: string): Reply {
  const found = maturities.find((each) => each.code === code)!;
  const { label } = ask.body as { label: string };
  if (ask.ifMatch !== `"v${found.version}"` || label === '冲突') return refuse(412, 'stale-version', '刚刚被别人改过', { current: found });
  Object.assign(found, { label, renamed: found.builtIn, version: found.version + 1 });
  return ok(found);
}

function oneVisit(ask: Ask, id: string, rest: string): Reply {
  const v = visits.get(id);
  if (!v) return refuse(404, 'visit-not-found', '拜访不存在');
  if (rest === '/steps') return ok(visitSteps());
  if (ask.method === 'GET') return ok(v);
  const body = ask.body as CheckInput & RecordCommand;
  const changed: VisitView =
    rest === '/check-in' ? { ...v, state: 'CHECKED_IN', checkIn: visitCheck(v, body) }
    : rest === '/check-out' ? { ...v, state: 'CHECKED_OUT', checkOut: visitCheck(v, body) }
    : { ...v, record: { text: body.text, maturity: body.maturity, recordedAt: body.at } };
  visits.set(id, changed);
  const kind = { '/check-in': 'CHECKED_IN', '/check-out': 'CHECKED_OUT' }[rest] ?? 'VISIT_RECORDED';
  note(v.customer.id, kind as TimelineEntry['kind'], v.rep, rest === '/record' ? { text: body.text, maturity: body.maturity } : { distanceMeters: changed.checkIn?.distanceMeters });
  return ok(changed);
}

function allVisits(ask: Ask): Reply {
  if (ask.method === 'POST') {
    const { id = uuid7(), customerId } = ask.body as { id?: string; customerId: string };
    const open = [...visits.values()].find((v) => v.rep.id === personOf(ask).id && v.state === 'CHECKED_IN');
    if (open && open.customer.id !== customerId) return refuse(409, 'visit-already-open', '您还有一个未签退的拜访', { current: open });
    const c = customers.get(customerId)!;
    const made: VisitView = visits.get(id) ?? { id, customer: { id: c.id, name: c.name, address: c.address, position: c.position?.wgs84 ?? null }, rep: named(personOf(ask)), day: dayToday(), kind: 'AD_HOC', state: 'OPEN', checkIn: null, checkOut: null, record: null, version: 1 };
    visits.set(id, made);
    return { status: 201, body: made };
  }
  const q = ask.query;
  const list = [...visits.values()].filter((v) => (!q.get('day') || v.day === q.get('day')) && (!q.get('repId') || v.rep.id === q.get('repId')) && (!q.get('customerId') || v.customer.id === q.get('customerId')) && (ask.role !== 'rep' || v.rep.id === 'p-1'));
  return ok(paged(list, q));
}

function teamDay(ask: Ask): Reply {
  const reps = people.filter((person) => person.roles.includes('REP'));
  return ok({ day: ask.query.get('day'), people: reps.map((rep) => {
    const own = [...visits.values()].filter((v) => v.rep.id === rep.id && v.checkIn && v.day === ask.query.get('day'));
    const last = own.at(-1)?.checkIn;
    return { rep: named(rep), department: rep.departments[0], visits: own.length, opened: [...visits.values()].filter((v) => v.rep.id === rep.id && !v.checkIn && v.day === ask.query.get('day')).length, checkedIn: own.filter((v) => v.state === 'CHECKED_IN').length, firstCheckInAt: own[0]?.checkIn?.at ?? null, lastCheckOutAt: own.at(-1)?.checkOut?.at ?? null, secondsInStore: own.length * 1620, lastPosition: last?.position ? { ...last.position.wgs84, at: last.at } : null };
  }) });
}

function nearby(ask: Ask): Reply {
  const q = ask.query;
  const from = toDatum({ lng: Number(q.get('lng')), lat: Number(q.get('lat')) }, (q.get('datum') ?? 'WGS84') as 'WGS84', 'WGS84');
  const items = [...customers.values()].filter((c) => c.position).map((c) => ({ customer: row(c), distanceMeters: Math.round(distanceMeters(from, c.position!.wgs84)) }));
  return ok({ items: items.filter((each) => each.distanceMeters <= Number(q.get('radiusMeters') ?? 500)).sort((a, b) => a.distanceMeters - b.distanceMeters).slice(0, Number(q.get('limit') ?? 20)), answeredBy: 'REDIS' });
}

function me(ask: Ask): Reply {
  const person = personOf(ask);
  const rep = ask.role === 'rep';
  return ok({ id: person.id, name: person.name, phone: person.phone, roles: person.roles.map(roleName), departments: person.departments, permissions: rep ? REP : ALL, dataScope: rep ? 'OWN' : 'TENANT', tenant: { id: 't-1', name: '中原商贸有限公司', state: ask.role === 'suspended' ? 'SUSPENDED' : 'ACTIVE', timeZone: 'Asia/Shanghai', partnerName: '店路河南服务中心', partnerContact: '0371-6666 8888' } });
}

export function answer(ask: Ask): Reply {
  const [, first, id, rest = ''] = /^\/([^/]+)(?:\/([^/]+))?(\/.+)?$/.exec(ask.path) ?? [];
  if (ask.role === 'suspended' && ask.method !== 'GET') return refuse(403, 'tenant-suspended', '贵企业的服务已暂停：可以查看和导出，不能修改。请联系企业管理员。');
  switch (first) {
    case 'web-config': return ok({ keycloakUrl: '', realm: '', clientId: 'dianlu-web', defaultTiles: 'NONE' });
    case 'me': return me(ask);
    case 'departments': return oneDepartment(ask, id, rest);
    case 'department-headcounts': return headcounts();
    case 'roles': return oneRole(ask, id);
    case 'permissions': return permissions();
    case 'api-clients': return apiClients(ask, id, rest);
    case 'people': return onePerson(ask, id, rest);
    case 'customers': return id ? oneCustomer(ask, id, rest) : ask.method === 'POST' ? create(ask) : ok((({ items, nextCursor }) => ({ items: items.map(row), nextCursor }))(paged(sorted(filtered(ask), ask.query.get('sort')), ask.query)));
    case 'recycled-customers': return recycleBin(ask, id);
    case 'customer-bulk-changes': return bulk(ask);
    case 'customer-tags': return ok(facet([...customers.values()].flatMap((c) => c.tags)).map(({ value, count }) => ({ tag: value, customers: count })));
    case 'customer-search': return search(ask);
    case 'customers-nearby': return nearby(ask);
    case 'maturities': if (id) return renameMaturity(ask, id); if (ask.method === 'POST') maturities.push({ ...(ask.body as { code: string; label: string }), builtIn: false, renamed: false, order: maturities.length, version: 0 }); return ok(maturities);
    case 'custom-fields': return ok(customFields);
    case 'visits': return id ? oneVisit(ask, id, rest) : allVisits(ask);
    case 'active-plugins': return ok(activePlugins());
    case 'tenant-plugins': return tenantPlugins(ask, id);
    case 'plugins': return ofPlugin(ask);
    case 'reports': return reports(id);
    case 'usage': return usage(ask);
    case 'branding': return branding(ask);
    case 'operator-grants': return operatorGrants(ask);
    case 'audit-entries': return auditEntries(ask);
    case 'team-day': return teamDay(ask);
    default: return refuse(404, 'not-found', `没有 ${ask.path}`);
  }
}
