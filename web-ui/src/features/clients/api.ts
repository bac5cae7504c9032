import type { ApiClient, ApiClientAnswer, ApiClientInput, WebConfig } from '@/api-client/contract';
import { http } from '@/shared/http';

const client = (id: string) => `/api-clients/${encodeURIComponent(id)}`;

export const clientsApi = {
  list: (signal?: AbortSignal) => http.get<ApiClient[]>('/api-clients', { signal }),
  /** @throws ProblemError 409 too-many-api-clients, 503 logins-unavailable */
  create: (input: ApiClientInput) => http.post<ApiClientAnswer>('/api-clients', input),
  /** @throws ProblemError 503 logins-unavailable */
  renewSecret: (id: string) => http.put<ApiClientAnswer>(`${client(id)}/secret`, {}),
  enable: (id: string, enabled: boolean) => http.put<ApiClient>(`${client(id)}/enablement`, { enabled }),
  /** @throws ProblemError 503 logins-unavailable */
  remove: (id: string) => http.delete(client(id)),
  /** Where tokens are asked for. */
  place: (signal?: AbortSignal) => http.get<WebConfig>('/web-config', { signal }),
};
