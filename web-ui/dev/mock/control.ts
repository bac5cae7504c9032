import type { AuditView, PlanView, ProgressView, StateChangeView, StepProgress, TenantView } from '../../src/api-client/control.ts';
import { uuid7 } from '../../src/shared/offline/uuid7.ts';
import { inspected, plugins } from './catalogue.ts';
import { visiting } from './visiting.ts';
import { ok, paged, refuse, type Ask, type Reply } from './replies.ts';

/** tenant-admin for `npm run dev:mock`: what operators see, in memory. */
const BY = { subject: '01900000-0000-7000-8000-000000000001', name: 'operator' };
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const dayAt = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const plans = new Map<string, PlanView>([
  ['standard', { code: 'standard', names: { 'zh-CN': '标准版', 'zh-TW': '標準版', en: 'Standard' }, limits: { people: 50, customers: 20_000, visitsPerMonth: 30_000 }, plugins: [] }],
  ['flagship', { code: 'flagship', names: { 'zh-CN': '旗舰版', 'zh-TW': '旗艦版', en: 'Flagship' }, limits: {}, plugins: ['shop-notes'] }],
]);
const NAMES = ['中原快消商贸有限公司', '西子食品贸易有限公司', '关东酒水经销部', '南粤日化', '蜀香调味品配送', '江城冷饮', '北国乳业代理', '岭南烟酒'];
const STATES = ['ACTIVE', 'ACTIVE', 'TRIAL', 'SUSPENDED', 'PROVISIONING', 'DEACTIVATED', 'TRIAL', 'PURGED'] as const;
const ALIASES = ['zhongyuan', 'xizi', 'guandong', 'nanyue', 'shuxiang', 'jiangcheng', 'beiguo', 'lingnan'];

const tenants = new Map<string, TenantView>();
const logs = new Map<string, StateChangeView[]>();
const provisionings = new Map<string, ProgressView>();
const audit: AuditView[] = [];

function note(action: AuditView['action'], tenant: TenantView | null, before: object, after: object, subject = tenant?.alias ?? ''): void {
  audit.unshift({ id: uuid7(), at: new Date().toISOString(), by: BY, address: '10.1.4.22', action, tenantId: tenant?.id ?? null, subject, before: before as AuditView['before'], after: after as AuditView['after'] });
}
function steps(failedAt: number | null): StepProgress[] {
  return (['ORGANIZATION', 'ADMINISTRATOR', 'REGISTRATION', 'DATA_PLANE', 'PLUGINS', 'INVITATION'] as const).map((step, index) => ({
    step, state: failedAt === null || index > failedAt ? 'PENDING' : index < failedAt ? 'DONE' : 'FAILED', attempts: failedAt === null || index > failedAt ? 0 : 1,
    reason: index === failedAt ? { code: 'data-plane-away', text: '业务平台暂时没有响应。' } : null, outcome: null,
    startedAt: failedAt !== null && index <= failedAt ? ago(0.01) : null, finishedAt: failedAt !== null && index <= failedAt ? new Date(Date.now() - 0.01 * DAY + 420).toISOString() : null,
  }));
}
NAMES.forEach((name, index) => {
  const id = `0191a8d0-0000-7000-8000-00000000000${index}`;
  const state = STATES[index]!;
  const plan = index % 3 === 1 ? 'flagship' : 'standard';
  const tenant: TenantView = {
    id, alias: ALIASES[index]!, name, state, plan, trialUntil: state === 'TRIAL' ? dayAt(index) : null, timeZone: 'Asia/Shanghai', plugins: plans.get(plan)!.plugins,
    partner: index % 2 ? { name: '店路河南服务中心', contact: '0371-6666 8888' } : null, firstAdministrator: { subject: id, name: '王建国', username: `${ALIASES[index]}-admin`, email: `${ALIASES[index]}@example.com` },
    agreedLimits: index === 0 ? { people: 60 } : {}, limits: { ...plans.get(plan)!.limits, ...(index === 0 ? { people: 60 } : {}) }, createdAt: ago(200 - index * 20), revision: index + 1,
  };
  tenants.set(id, tenant);
  logs.set(id, [{ id: uuid7(), at: ago(160), by: BY, from: 'TRIAL', to: 'ACTIVE', reason: '已签约，合同 2026-051', exportOffered: false }, { id: uuid7(), at: ago(190), by: BY, from: null, to: 'TRIAL', reason: '', exportOffered: false }]);
  if (state === 'PROVISIONING') provisionings.set(id, { tenantId: id, state: 'FAILED', by: BY, startedAt: ago(0.01), finishedAt: ago(0.01), steps: steps(3) });
  note('TENANT_REGISTERED', tenant, {}, { name, plan });
});

/** Each look takes the provisioning one step further. */
function lookedAt(id: string): ProgressView | undefined {
  const progress = provisionings.get(id);
  if (!progress || progress.finishedAt) return progress;
  const next = progress.steps.find((step) => step.state !== 'DONE');
  const now = new Date().toISOString();
  if (next) Object.assign(next, next.state === 'RUNNING' ? { state: 'DONE', finishedAt: now, reason: null } : { state: 'RUNNING', startedAt: now, attempts: next.attempts + 1 });
  if (progress.steps.every((step) => step.state === 'DONE')) {
    Object.assign(progress, { state: 'DONE', finishedAt: now });
    tenants.set(id, { ...tenants.get(id)!, state: 'TRIAL', trialUntil: dayAt(30) });
  }
  return progress;
}

function register(body: Record<string, never> & Partial<TenantView>): Reply {
  if ([...tenants.values()].some(({ alias }) => alias === body.alias)) return refuse(409, 'alias-taken', `别名“${body.alias}”已属于另一个租户，请另选一个。`);
  const id = body.id!;
  const made: TenantView = { ...body, id, state: 'PROVISIONING', trialUntil: null, agreedLimits: {}, limits: plans.get(body.plan!)?.limits ?? {}, plugins: [], createdAt: new Date().toISOString(), revision: 100 } as TenantView;
  tenants.set(id, made);
  logs.set(id, [{ id: uuid7(), at: made.createdAt, by: BY, from: null, to: 'PROVISIONING', reason: '', exportOffered: false }]);
  provisionings.set(id, { tenantId: id, state: 'RUNNING', by: BY, startedAt: made.createdAt, finishedAt: null, steps: steps(null) });
  note('TENANT_REGISTERED', made, {}, { name: made.name, plan: made.plan });
  return { status: 201, body: made };
}

function usage(id: string, days: number): Reply {
  const { limits } = tenants.get(id)!;
  const used = (day: number) => ({ people: 38 + Math.floor((days - day) / 6), customers: 9_200 + (days - day) * 61, visitsPerMonth: ((60 - day) % 30) * 640, apiCallsPerDay: 21_000 + ((day * 7919) % 5_000) });
  const all = Array.from({ length: days }, (_, index) => ({ day: dayAt(index - days + 1), used: used(days - 1 - index) }));
  const now = Object.entries(used(0)).map(([limit, much]) => ({ limit, used: much, most: limits[limit] ?? null, warning: limits[limit] !== undefined && much * 5 >= limits[limit]! * 4 }));
  return ok({ tenantId: id, heardAt: ago(0.02), now, days: all });
}

function changed(tenant: TenantView, ask: Ask, change: Partial<TenantView>): Reply {
  if (ask.ifMatch !== `"v${tenant.revision}"`) return refuse(412, 'stale-version', '在您打开之后，它已被修改。', { current: tenant });
  const now = { ...tenant, ...change, revision: tenant.revision + 1 };
  tenants.set(tenant.id, now);
  return ok(now, `"v${now.revision}"`);
}

function oneTenant(ask: Ask, id: string, rest: string): Reply {
  const tenant = tenants.get(id);
  if (!tenant) return refuse(404, 'tenant-not-found', '没有此编号的租户。');
  const body = ask.body as { state: TenantView['state']; reason: string; exportOffered: boolean; until: string; plan: string; limits: Record<string, number> };
  if (rest.startsWith('/access-grants')) return visiting(ask, rest);
  switch (rest) {
    case '': return ok(tenant, `"v${tenant.revision}"`);
    case '/state': {
      const reply = changed(tenant, ask, { state: body.state });
      if (reply.status === 200) logs.get(id)!.unshift({ id: uuid7(), at: new Date().toISOString(), by: BY, from: tenant.state, to: body.state, reason: body.reason, exportOffered: body.exportOffered });
      if (reply.status === 200) note('STATE_CHANGED', tenant, { state: tenant.state }, { state: body.state, reason: body.reason });
      return reply;
    }
    case '/trial': return body.until < dayAt(0) ? refuse(422, 'validation-failed', '内容有误', { errors: [{ field: 'until', code: 'over', message: '这一天已经过去' }] }) : changed(tenant, ask, { trialUntil: body.until });
    case '/plan': return changed(tenant, ask, { plan: body.plan, agreedLimits: body.limits, limits: { ...plans.get(body.plan)!.limits, ...body.limits } });
    case '/state-changes': return ok(logs.get(id));
    case '/usage': return usage(id, Number(ask.query.get('days') ?? 30));
    case '/provisioning': { const progress = lookedAt(id); return progress ? ok(progress) : refuse(404, 'tenant-not-found', '没有此编号的租户。'); }
    case '/provisioning/resumption': { Object.assign(provisionings.get(id)!, { state: 'RUNNING', finishedAt: null }); return { status: 202, body: lookedAt(id) }; }
    case '/provisioning/undoing': { const progress = provisionings.get(id)!; Object.assign(progress, { state: 'UNDONE' }); progress.steps.forEach((step) => step.attempts > 0 && Object.assign(step, { state: 'UNDONE', reason: null })); tenants.set(id, { ...tenant, state: 'PURGED' }); return { status: 202, body: progress }; }
    case '/administrator-invitation': return ok({ delivery: 'PASSWORD', username: tenant.firstAdministrator?.username, email: null, temporaryPassword: 'k7Ymq2TnVbd9RfHw' });
    default: return refuse(404, 'not-found', ask.path);
  }
}

function list({ query }: Ask): Reply {
  const [q, states, plan] = [query.get('q')?.toLowerCase(), query.getAll('state'), query.get('plan')];
  const found = [...tenants.values()].filter((each) => (!q || `${each.name} ${each.alias}`.toLowerCase().includes(q)) && (states.length === 0 || states.includes(each.state)) && (!plan || each.plan === plan));
  return ok(paged(found.sort((one, other) => one.alias.localeCompare(other.alias)), query));
}

function onePlan(ask: Ask, code: string): Reply {
  const body = ask.body as PlanView;
  const missing = Object.entries(body.names).filter(([, name]) => !name.trim()).map(([language]) => ({ field: `names.${language}`, code: 'required', message: '请填写此项' }));
  if (missing.length > 0) return refuse(422, 'validation-failed', '内容有误', { errors: missing });
  const fresh = !plans.has(code);
  plans.set(code, { ...body, code });
  note('PLAN_PUT', null, {}, body, code);
  return { status: fresh ? 201 : 200, body: plans.get(code) };
}

function entries({ query }: Ask): Reply {
  const fits = (name: string, text: string) => !query.get(name) || text.toLowerCase().includes(query.get(name)!.toLowerCase());
  return ok(paged(audit.filter((each) => fits('action', each.action) && fits('operator', each.by.name) && fits('subject', each.subject) && fits('tenantId', each.tenantId ?? '')), query));
}

export function answer(ask: Ask): Reply {
  const [, first, id, rest = ''] = /^\/([^/]+)(?:\/([^/]+))?(\/.+)?$/.exec(ask.path) ?? [];
  switch (first) {
    case 'web-config': return ok({ keycloakUrl: '', realm: '', clientId: 'dianlu-operator-web' });
    case 'tenants': return id ? oneTenant(ask, id, rest) : ask.method === 'POST' ? register(ask.body as never) : list(ask);
    case 'plans': return id ? onePlan(ask, id) : ok([...plans.values()]);
    case 'plugins': return plugins(ask, id, rest);
    case 'plugin-inspections': return inspected(ask);
    case 'usage-warnings': return ok([{ tenantId: [...tenants.keys()][0], alias: 'zhongyuan', name: NAMES[0], limit: 'people', used: 58, most: 60 }, { tenantId: [...tenants.keys()][3], alias: 'nanyue', name: NAMES[3], limit: 'customers', used: 20_000, most: 20_000 }]);
    case 'audit-entries': return entries(ask);
    default: return refuse(404, 'not-found', `没有 ${ask.path}`);
  }
}
