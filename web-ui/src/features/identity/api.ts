import type { Page, PersonView } from '@/api-client/contract';
import { etagOf, http } from '@/shared/http';

export const peopleApi = {
  list: (departmentId: string | null, q: string, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<PersonView>>('/people', { query: { departmentId, q, cursor, limit: 50 }, signal }),
  /** @throws ProblemError 412 stale-version when somebody else changed the person since the list was read */
  enable: ({ id, version }: Pick<PersonView, 'id' | 'version'>, enabled: boolean) =>
    http.put<PersonView>(`/people/${encodeURIComponent(id)}/enablement`, { enabled }, { ifMatch: etagOf(version) }),
};
