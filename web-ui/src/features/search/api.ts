import type { SearchPage } from '@/api-client/contract';
import { http } from '@/shared/http';

export type FacetName = keyof SearchPage['facets'];
export type Narrowing = Partial<Record<FacetName, string[]>>;

export function searchCustomers(q: string, narrowing: Narrowing, cursor: string | null, limit: number, signal?: AbortSignal) {
  return http.get<SearchPage>('/customer-search', { query: { q: q.trim(), ...narrowing, cursor, limit }, signal });
}
