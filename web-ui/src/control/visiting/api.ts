import type { AccessGrant, AccessRequest, SeenCustomer, SeenCustomerCard } from '@/api-client/control';
import type { Page } from '@/api-client/contract';
import { http } from '@/shared/http';

const grants = (tenant: string) => `/tenants/${encodeURIComponent(tenant)}/access-grants`;
const one = (tenant: string, grant: string) => `${grants(tenant)}/${encodeURIComponent(grant)}`;

export const accessApi = {
  list: (tenant: string, signal?: AbortSignal) => http.get<AccessGrant[]>(grants(tenant), { signal }),
  ask: (tenant: string, request: AccessRequest) => http.post<AccessGrant>(grants(tenant), request),
  giveUp: (tenant: string, grant: string) => http.delete(one(tenant, grant)),
  /** @throws ProblemError 403 grant-over */
  customers: (tenant: string, grant: string, q: string, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<SeenCustomer>>(`${one(tenant, grant)}/customers`, { query: { q, cursor }, signal }),
  customer: (tenant: string, grant: string, id: string, signal?: AbortSignal) => http.get<SeenCustomerCard>(`${one(tenant, grant)}/customers/${encodeURIComponent(id)}`, { signal }),
};
