/** Plausible shops around 郑州 for looking at pages without a server. Seeded: every start shows the same shops. */
import type { CustomerView, MaturityView, Named, PersonView, TimelineEntry, VisitView } from '../../src/api-client/contract';
import { toDatum } from '../../src/shared/map/datum';
import { uuid7 } from '../../src/shared/offline/uuid7';

let seed = 20261124;
const random = () => ((seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296);
const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

export const departments = [
  { id: 'd-1', name: '销售中心', parentId: null, closed: false, version: 1 },
  { id: 'd-2', name: '金水大区', parentId: 'd-1', closed: false, version: 1 },
  { id: 'd-3', name: '二七大区', parentId: 'd-1', closed: false, version: 1 },
  { id: 'd-4', name: '郑东组', parentId: 'd-2', closed: false, version: 1 },
];

const PEOPLE: [string, PersonView['roles'], number][] = [
  ['李明', ['REP'], 1], ['王芳', ['REP'], 1], ['陈刚', ['REP'], 2], ['赵敏', ['REP'], 3], ['周强', ['REP'], 2],
  ['刘洋', ['MANAGER'], 1], ['孙涛', ['BOSS'], 0], ['吴静', ['ADMINISTRATOR'], 0],
];
export const people: PersonView[] = PEOPLE.map(([name, roles, department], index) => ({
  id: `p-${index + 1}`, username: `zhongyuan-${index + 1}`, name, phone: `1380371${String(2200 + index * 37)}`, roles,
  departments: [departments[department]!], enabled: index !== 4, version: 1,
}));
export const named = (person: PersonView): Named => ({ id: person.id, name: person.name });

export const maturities: MaturityView[] = [
  ['FIRST_CONTACT', '初次跟进'], ['INTERESTED', '有意向'], ['WATCHING', '观望中'], ['WON', '已成交'], ['INVALID', '无效'],
].map(([code, label], order) => ({ code: code!, label: label!, builtIn: true, renamed: false, order, version: 0 }));
maturities.push({ code: 'VIP', label: '重点扶持', builtIn: false, renamed: false, order: 5, version: 0 });

export const customFields = [
  { key: 'fridge', subject: 'CUSTOMER' as const, label: '冰柜数量', type: 'NUMBER' as const, options: [], required: false, order: 1, version: 0 },
  { key: 'channel', subject: 'CUSTOMER' as const, label: '渠道类型', type: 'CHOICE' as const, options: ['便利店', '餐饮', '商超', '烟酒店'], required: false, order: 2, version: 0 },
  { key: 'exclusive', subject: 'CUSTOMER' as const, label: '独家合作', type: 'BOOLEAN' as const, options: [], required: false, order: 3, version: 0 },
];

const BRANDS = ['蜗牛烘焙', '万家福', '老张', '好又多', '鑫源', '百顺', '豫香园', '金凤凰', '悦来', '天天鲜', '丹尼斯', '祥和', '宏达', '小辣椒', '福满楼', '惠民', '聚鑫', '华联', '喜洋洋', '绿城'];
const TYPES = ['便利店', '烟酒店', '超市', '生鲜店', '餐厅', '面包房', '粮油店', '副食商行'];
const ROADS = ['花园路', '经三路', '农业路', '东风路', '文化路', '黄河路', '中原路', '航海路', '大学路', '商务内环路', '金水路', '嵩山路'];
const REGIONS = ['410105', '410103', '410104', '410102', '410108'];
const TAGS = ['重点客户', '学校周边', '连锁', '夫妻店', '账期客户', '新店', '冰柜投放'];
const SURNAMES = ['张', '李', '王', '赵', '刘', '孙', '马', '郭', '何', '罗'];

function customer(index: number): CustomerView {
  const wgs84 = toDatum({ lng: 113.67 + (random() - 0.5) * 0.09, lat: 34.8 + (random() - 0.5) * 0.07 }, 'GCJ02', 'WGS84');
  const gcj = toDatum(wgs84, 'WGS84', 'GCJ02');
  const brand = one(BRANDS);
  const person = people[Math.floor(random() * 4)]!;
  const contact = `${one(SURNAMES)}${one(['老板', '经理', '女士', '先生'])}`;
  const updated = hoursAgo(index * 3 + random() * 3);
  return {
    id: uuid7(Date.now() - index * 3_600_000), name: `${brand}${one(TYPES)}（${one(ROADS)}店）`, shortName: random() > 0.4 ? brand : null,
    kind: random() > 0.85 ? one(['DISTRIBUTOR', 'AGENT', 'WAREHOUSE']) : 'SHOP', level: random() > 0.2 ? one(['A', 'B', 'C', 'D']) : null,
    regionCode: one(REGIONS), address: `河南省郑州市金水区${one(ROADS)}${1 + Math.floor(random() * 300)}号`,
    tags: TAGS.filter(() => random() > 0.75), maturity: random() > 0.15 ? one(maturities).code : null, owner: index % 17 === 5 ? null : named(person), departmentId: person.departments[0]!.id,
    contacts: [{ id: uuid7(), name: contact, phones: [`13${Math.floor(100000000 + random() * 899999999)}`], title: random() > 0.5 ? '店主' : null, primary: true }],
    creditLimit: random() > 0.5 ? `${1 + Math.floor(random() * 50)}000.00` : null,
    position: index % 11 === 3 ? null : { ...gcj, datum: 'GCJ02', wgs84, accuracyMeters: 15 }, positionVersion: index % 11 === 3 ? 0 : 1,
    customFields: random() > 0.5 ? { fridge: Math.floor(random() * 4), channel: one(['便利店', '餐饮', '商超']) } : {}, remark: random() > 0.7 ? '下午三点后老板在店。' : null,
    createdAt: hoursAgo(24 * 40 + index), updatedAt: updated, lastVisitAt: random() > 0.35 ? hoursAgo(24 + random() * 900) : null, version: 1 + Math.floor(random() * 4),
  };
}
export const customers = new Map(Array.from({ length: 260 }, (_, index) => customer(index)).map((each) => [each.id, each]));
export const recycled = new Map<string, { customer: CustomerView; deletedAt: string }>();
export const timelines = new Map<string, TimelineEntry[]>();

export function note(customerId: string, kind: TimelineEntry['kind'], by: Named | null, facts: Record<string, unknown> = {}, at = new Date().toISOString()): void {
  timelines.set(customerId, [{ id: uuid7(), at, kind, by, subjectId: customerId, facts }, ...(timelines.get(customerId) ?? [])]);
}

export const visits = new Map<string, VisitView>();
export const dayToday = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

function visit(index: number, shop: CustomerView, rep: PersonView, state: VisitView['state']): void {
  const start = hoursAgo(7 - index * 1.1);
  const check = (at: string, distance: number) => ({ at, phoneAt: at, receivedAt: at, clockAheadMillis: 0, position: shop.position, distanceMeters: distance, shopPositionVersion: 1, withoutPositionReason: null });
  const id = uuid7();
  const checked = state !== 'OPEN';
  visits.set(id, {
    id, customer: { id: shop.id, name: shop.name, address: shop.address, position: shop.position?.wgs84 ?? null }, rep: named(rep), day: dayToday(), kind: 'AD_HOC', state,
    checkIn: checked ? check(start, 8 + index * 21) : null, checkOut: state === 'CHECKED_OUT' ? check(hoursAgo(6.6 - index * 1.1), 14 + index * 9) : null,
    record: state === 'CHECKED_OUT' ? { text: '老板对新品感兴趣，约下周补货。冰柜陈列已整理。', maturity: 'INTERESTED', recordedAt: start } : null, version: 1,
  });
  if (checked) note(shop.id, 'CHECKED_IN', named(rep), { distanceMeters: 8 + index * 21 }, start);
  if (state === 'CHECKED_OUT') note(shop.id, 'VISIT_RECORDED', named(rep), { text: '老板对新品感兴趣，约下周补货。', maturity: 'INTERESTED' }, start);
}
const withPosition = [...customers.values()].filter((each) => each.position);
for (const each of customers.values()) note(each.id, 'CUSTOMER_CREATED', each.owner, { name: each.name }, each.createdAt);
[0, 1, 2].forEach((index) => visit(index, withPosition[index]!, people[0]!, 'CHECKED_OUT'));
[3, 4].forEach((index) => visit(index, withPosition[index + 9]!, people[1]!, 'CHECKED_OUT'));
visit(2, withPosition[30]!, people[2]!, 'CHECKED_IN');
