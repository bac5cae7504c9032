import type { OperatorGrant, Page } from '@/api-client/contract';
import { http } from '@/shared/http';

export const accessApi = {
  list: (cursor: string | null, signal?: AbortSignal) => http.get<Page<OperatorGrant>>('/operator-grants', { query: { cursor, limit: 20 }, signal }),
  /** One that is over already is answered as it is. */
  end: (id: string) => http.put<OperatorGrant>(`/operator-grants/${encodeURIComponent(id)}/end`, {}),
};
