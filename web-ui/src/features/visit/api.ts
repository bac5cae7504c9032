import type { CheckInput, Page, TeamDayView, VisitView } from '@/api-client/contract';
import { http, type QueryValue } from '@/shared/http';
import type { RecordCommand } from './model/visit';

export type CheckKind = 'check-in' | 'check-out';
/** The most that the platform gives at once. */
const PAGE = 100;
/** By what its clock shows now the platform notices a device whose clock is wrong, and puts right what it tells. */
const sentNow = () => ({ sentAt: new Date().toISOString() });
const one = (id: string) => `/visits/${encodeURIComponent(id)}`;

export const visitsApi = {
  list: (query: Record<string, QueryValue>, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<VisitView>>('/visits', { query: { limit: PAGE, ...query, cursor }, signal }),
  get: (id: string, signal?: AbortSignal) => http.get<VisitView>(one(id), { signal }),
  start: ({ id, customerId }: { id: string; customerId: string }) => http.post<VisitView>('/visits', { id, customerId }),
  check: (id: string, kind: CheckKind, input: CheckInput) => http.put<VisitView>(`${one(id)}/${kind}`, { ...input, ...sentNow() }),
  record: (id: string, record: RecordCommand) => http.put<VisitView>(`${one(id)}/record`, { ...record, ...sentNow() }),
  teamDay: (day: string, signal?: AbortSignal) => http.get<TeamDayView>('/team-day', { query: { day }, signal }),
};
