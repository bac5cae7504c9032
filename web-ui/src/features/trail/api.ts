import type { AuditEntry, Page } from '@/api-client/contract';
import { http } from '@/shared/http';
import type { AuditFilters } from './model/filters';

export const auditApi = {
  list: (filters: AuditFilters, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<AuditEntry>>('/audit-entries', { query: { ...filters, cursor, limit: 50 }, signal }),
};
