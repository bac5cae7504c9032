import type {
  BulkChange,
  BulkChangeResult,
  CustomerInput,
  CustomerRow,
  CustomerView,
  Page,
  PositionRecord,
  RecycledCustomer,
  SearchPage,
  TimelineEntry,
} from '@/api-client/contract';
import { http, type Answer } from '@/shared/http';
import { filterQuery, type CustomerFilters } from './model/filters';

const one = (id: string) => `/customers/${encodeURIComponent(id)}`;

export const customersApi = {
  list: (filters: CustomerFilters, cursor: string | null, limit: number, signal?: AbortSignal) =>
    http.get<Page<CustomerRow>>('/customers', { query: { ...filterQuery(filters), cursor, limit }, signal }),
  /** How many there are, in all and by each filter; the search index counts them. */
  counts: (filters: CustomerFilters, signal?: AbortSignal) => {
    return http.get<SearchPage>('/customer-search', { query: { ...filterQuery(filters), sort: null, limit: 1 }, signal });
  },
  get: (id: string, signal?: AbortSignal): Promise<Answer<CustomerView>> => http.getTagged<CustomerView>(one(id), { signal }),
  create: (input: CustomerInput) => http.post<CustomerView>('/customers', input),
  /** @throws ProblemError 412 stale-version with both values when somebody else was faster */
  change: (id: string, input: CustomerInput, ifMatch: string) => http.putTagged<CustomerView>(one(id), input, { ifMatch }),
  recycle: (id: string, ifMatch: string) => http.delete(one(id), { ifMatch }),
  timeline: (id: string, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<TimelineEntry>>(`${one(id)}/timeline`, { query: { cursor }, signal }),
  positions: (id: string) => http.get<PositionRecord[]>(`${one(id)}/positions`),
  changeMany: (change: BulkChange) => http.post<BulkChangeResult>('/customer-bulk-changes', change),
  recycled: (cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<RecycledCustomer>>('/recycled-customers', { query: { cursor, limit: 50 }, signal }),
  restore: (id: string) => http.put<CustomerView>(`/recycled-customers/${encodeURIComponent(id)}/restoration`, {}),
  purge: (id: string) => http.delete(`/recycled-customers/${encodeURIComponent(id)}`),
};
