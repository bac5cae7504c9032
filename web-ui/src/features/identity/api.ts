import type { Page, PersonView } from '@/api-client/contract';
import { http } from '@/shared/http';

export const peopleApi = {
  list: (departmentId: string | null, q: string, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<PersonView>>('/people', { query: { departmentId, q, cursor, limit: 50 }, signal }),
  enable: (id: string, enabled: boolean) => http.put<void>(`/people/${encodeURIComponent(id)}/enablement`, { enabled }),
};
