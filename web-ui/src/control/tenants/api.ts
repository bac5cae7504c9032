import type { InvitationView, PlanChoice, PlanView, ProgressView, RegistrationRequest, StateChangeView, StateRequest, TenantView, TrialRequest, UsageView, UsageWarning } from '@/api-client/control';
import type { Page } from '@/api-client/contract';
import { etagOf, http } from '@/shared/http';
import type { TenantFilters } from './model/filters';

const tenant = (id: string) => `/tenants/${encodeURIComponent(id)}`;

/** What was seen of a tenant: a change names it, so that nobody decides on an old state. */
type Seen = Pick<TenantView, 'id' | 'revision'>;
const asSeen = ({ revision }: Seen) => ({ ifMatch: etagOf(revision) });

export const tenantsApi = {
  list: ({ q, state, plan }: TenantFilters, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<TenantView>>('/tenants', { query: { q, state, plan, cursor, limit: 50 }, signal }),
  get: (id: string, signal?: AbortSignal) => http.get<TenantView>(tenant(id), { signal }),
  register: (request: RegistrationRequest) => http.post<TenantView>('/tenants', request),
  /** @throws ProblemError 409 state-change-refused, purge-too-early; 412 stale-version with what is stored now */
  changeState: (seen: Seen, request: StateRequest) => http.put<TenantView>(`${tenant(seen.id)}/state`, request, asSeen(seen)),
  extendTrial: (seen: Seen, request: TrialRequest) => http.put<TenantView>(`${tenant(seen.id)}/trial`, request, asSeen(seen)),
  choosePlan: (seen: Seen, request: PlanChoice) => http.put<TenantView>(`${tenant(seen.id)}/plan`, request, asSeen(seen)),
  stateChanges: (id: string) => http.get<StateChangeView[]>(`${tenant(id)}/state-changes`),
  usage: (id: string, days: number) => http.get<UsageView>(`${tenant(id)}/usage`, { query: { days } }),
};

export const provisioningApi = {
  /** @throws ProblemError 404 tenant-not-found, also of a tenant from before there was provisioning */
  progress: (id: string) => http.get<ProgressView>(`${tenant(id)}/provisioning`),
  resume: (id: string) => http.post<ProgressView>(`${tenant(id)}/provisioning/resumption`, {}),
  undo: (id: string) => http.post<ProgressView>(`${tenant(id)}/provisioning/undoing`, {}),
  /** Each call makes the temporary password before it useless. @throws ProblemError 409 nobody-to-invite */
  invite: (id: string) => http.post<InvitationView>(`${tenant(id)}/administrator-invitation`, {}),
};

export const plansApi = { list: () => http.get<PlanView[]>('/plans') };
export const warningsApi = { list: () => http.get<UsageWarning[]>('/usage-warnings') };
