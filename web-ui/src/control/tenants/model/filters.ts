import type { LifeState } from '@/api-client/control';

/** What a list of tenants is narrowed by; empty leaves a part out. */
export interface TenantFilters {
  q: string;
  state: LifeState[];
  plan: string;
}

export const STATES: readonly LifeState[] = ['PROVISIONING', 'TRIAL', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'PURGED'];
/** A purged tenant is only a line in the books: whoever wants to see one asks for it. */
export const LIVING = STATES.filter((state) => state !== 'PURGED');

export function noFilters(): TenantFilters {
  return { q: '', state: [], plan: '' };
}

export function isNarrowed({ q, state, plan }: TenantFilters): boolean {
  return q.trim() !== '' || state.length > 0 || plan !== '';
}

/** As it is asked for. */
export function askedFilters({ q, state, plan }: TenantFilters, typed: string = q): TenantFilters {
  return { q: typed.trim(), state: state.length > 0 ? state : [...LIVING], plan };
}
