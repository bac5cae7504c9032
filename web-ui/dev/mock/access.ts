import type { OperatorGrant } from '../../src/api-client/contract';
import { ok, paged, type Ask, type Reply } from './replies';

const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const GRANTS: OperatorGrant[] = [
  { id: 'g-1', operatorName: 'chen.yun', reason: '客户来电反映门店列表打不开，需要看一下列表里有什么', grantedAt: at(-12), until: at(48), state: 'OPEN', endedAt: null, endedBy: null },
  { id: 'g-2', operatorName: 'chen.yun', reason: '核对导入后的客户数量', grantedAt: at(-4000), until: at(-3940), state: 'OVER', endedAt: null, endedBy: null },
  { id: 'g-3', operatorName: 'li.na', reason: '协助排查拜访记录重复的问题', grantedAt: at(-9000), until: at(-8520), state: 'ENDED', endedAt: at(-8970), endedBy: '周岚' },
];

export function operatorGrants(ask: Ask): Reply {
  const id = /\/operator-grants\/([^/]+)\/end$/.exec(ask.path)?.[1];
  if (!id) return ok(paged(ask.role === 'boss' ? [] : GRANTS, ask.query));
  const grant = GRANTS.find((each) => each.id === id)!;
  Object.assign(grant, { state: 'ENDED', endedAt: at(0), endedBy: '周岚' });
  return ok(grant);
}
