import type { SearchPage } from '@/api-client/contract';
import { http } from '@/shared/http';
import type { Narrowing } from './model/chips';

export function searchCustomers(q: string, narrowing: Narrowing, cursor: string | null, limit: number, signal?: AbortSignal) {
  return http.get<SearchPage>('/customer-search', { query: { q: q.trim(), ...narrowing, cursor, limit }, signal });
}
