import type { AuditEntry } from '../../src/api-client/contract';
import { people } from './data';
import { ok, paged, type Ask, type Reply } from './replies';

const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const by = (index: number) => ({ kind: 'PERSON' as const, id: people[index]!.id, name: people[index]!.name });

const ENTRIES: AuditEntry[] = [
  { id: 'a-1', at: at(3), by: by(6), address: '203.0.113.7', kind: 'CUSTOMER', action: 'CHANGED', subjectId: 'c-1', subject: '金水区老王烟酒副食超市', before: { name: '老王超市', kind: 'SHOP', tags: ['重点'], contacts: ['王老板 13800000000'], maturity: 'INTERESTED' }, after: { name: '金水区老王烟酒副食超市', kind: 'AGENT', tags: ['重点', '周末送货'], contacts: ['王老板 13800000000', '李店长 (店长) 0371-6588 1234'], maturity: 'WON', remark: '老板每周三在店。' } },
  { id: 'a-2', at: at(50), by: by(5), address: '203.0.113.7', kind: 'CUSTOMER', action: 'OWNER_CHANGED', subjectId: 'c-2', subject: '惠民便利店', before: { owner: '王小明' }, after: { owner: '李雷' } },
  { id: 'a-3', at: at(90), by: by(7), address: '198.51.100.24', kind: 'PERSON', action: 'DISABLED', subjectId: people[0]!.id, subject: people[0]!.name, before: { enabled: true }, after: { enabled: false } },
  { id: 'a-4', at: at(120), by: by(7), address: '198.51.100.24', kind: 'PERSON', action: 'CHANGED', subjectId: people[1]!.id, subject: people[1]!.name, before: { roles: ['REP'], departments: ['金水大区'] }, after: { roles: ['MANAGER', 'REP'], departments: ['二七大区'] } },
  { id: 'a-45', at: at(600), by: by(7), address: '198.51.100.24', kind: 'ROLE', action: 'CHANGED', subjectId: 'MANAGER', subject: 'MANAGER', before: { reach: 'TREE', granted: [] }, after: { reach: 'DEPARTMENT', granted: ['usage.read', 'shelf-talk.write'] } },
  { id: 'a-5', at: at(1500), by: by(7), address: '2001:db8:85a3::8a2e:370:7334', kind: 'CUSTOM_FIELD', action: 'CREATED', subjectId: 'size', subject: '营业面积', before: {}, after: { label: '营业面积', type: 'NUMBER', options: [], required: false } },
  { id: 'a-6', at: at(2900), by: by(7), address: '198.51.100.24', kind: 'CUSTOMER', action: 'ERASED', subjectId: 'c-9', subject: '已关门的店', before: {}, after: {} },
  { id: 'a-7', at: at(2950), by: by(5), address: '198.51.100.24', kind: 'CUSTOMER', action: 'CHANGED', subjectId: 'c-9', subject: '', before: {}, after: {} },
  { id: 'a-8', at: at(9000), by: { kind: 'PLATFORM', id: null, name: '' }, address: '', kind: 'PERSON', action: 'CREATED', subjectId: people[7]!.id, subject: people[7]!.name, before: {}, after: { name: people[7]!.name, roles: ['ADMINISTRATOR'], departments: [], enabled: true } },
];

export function auditEntries({ query }: Ask): Reply {
  const is = (name: string, value: string | null) => !query.get(name) || query.get(name) === value;
  return ok(paged(ENTRIES.filter((entry) => is('kind', entry.kind) && is('by', entry.by.id) && is('subjectId', entry.subjectId) && entry.subject.includes(query.get('q') ?? '')), query));
}
