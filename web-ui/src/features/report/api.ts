import type { ReportTable, ReportView } from '@/api-client/contract';
import { http } from '@/shared/http';

const part = encodeURIComponent;

export const reportsApi = {
  list: (signal?: AbortSignal) => http.get<ReportView[]>('/reports', { signal }),
  read: ({ pluginId, key }: Pick<ReportView, 'pluginId' | 'key'>, from: string, to: string, signal?: AbortSignal) =>
    http.get<ReportTable>(`/reports/${part(pluginId)}/${part(key)}`, { query: { from, to }, signal }),
};
