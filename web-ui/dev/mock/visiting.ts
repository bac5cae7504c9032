import type { AccessGrant, AccessRequest, SeenCustomer, SeenCustomerCard } from '../../src/api-client/control.ts';
import { ok, refuse, type Ask, type Reply } from './replies.ts';

const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const grants: AccessGrant[] = [{ id: 'g-0', operatorName: 'li.na', mine: false, reason: '协助排查拜访记录重复的问题', grantedAt: at(-9000), until: at(-8520), open: false, endedAt: at(-8970), endedBy: '周岚' }];
const OWNER = { id: 'p-1', name: '王小明' };
const customers: SeenCustomer[] = ['金水区老王烟酒副食超市', '惠民便利店', '大学路鲜果园'].map((name, index) => ({ id: `c-${index}`, name, kind: 'SHOP', level: 'A', address: '河南省郑州市金水区花园路 88 号', owner: OWNER, lastVisitAt: at(-600), updatedAt: at(-index * 90) }));

/** Grants of one tenant and what is seen under them. */
export function visiting(ask: Ask, rest: string): Reply {
  if (rest === '/access-grants' && ask.method === 'GET') return ok(grants);
  if (rest === '/access-grants') {
    const { id, reason, minutes } = ask.body as AccessRequest;
    grants.unshift({ id, operatorName: 'operator', mine: true, reason, grantedAt: at(0), until: at(minutes), open: true, endedAt: null, endedBy: null });
    return { status: 201, body: grants[0] };
  }
  const [, , grant = '', , customer] = rest.split('/');
  const found = grants.find(({ id }) => id === grant);
  if (ask.method === 'DELETE') {
    Object.assign(found!, { open: false, endedAt: at(0), endedBy: 'operator' });
    return { status: 204 };
  }
  if (!found?.open) return refuse(403, 'grant-over', '企业已结束这次访问，或授权时间已到。如仍需查看，请重新申请。');
  const seen = customers.find(({ id }) => id === customer);
  if (seen) return ok({ ...seen, tags: ['重点'], contacts: [{ name: '王老板', phones: ['138 0000 0000'], title: '店主' }], remark: '每周三送货', createdAt: at(-90_000), visits: [{ id: 'v-1', day: '2026-11-27', rep: OWNER, state: 'CHECKED_OUT' }] } satisfies SeenCustomerCard);
  return ok({ items: customers.filter(({ name }) => name.includes(ask.query.get('q') ?? '')), nextCursor: null });
}
