import type { ActivePlugin, PluginSetting, TenantPlugin, VisitStep } from '@/api-client/contract';
import { download, http } from '@/shared/http';

export const pluginsApi = {
  /** Those that are on, with the pages the person may open. */
  active: (signal?: AbortSignal) => http.get<ActivePlugin[]>('/active-plugins', { signal }),
  /** What plugins ask for in a visit, beside the steps of the platform. */
  visitSteps: (visitId: string, signal?: AbortSignal) => http.get<VisitStep[]>(`/visits/${encodeURIComponent(visitId)}/steps`, { signal }),
  /** All that the company could have. */
  list: (signal?: AbortSignal) => http.get<TenantPlugin[]>('/tenant-plugins', { signal }),
  /** @throws ProblemError 412 stale-version when somebody else changed it since the list was read */
  set: (id: string, ifMatch: string, setting: PluginSetting) =>
    http.put<TenantPlugin>(`/tenant-plugins/${encodeURIComponent(id)}`, setting, { ifMatch }),
  /** All that a plugin keeps of the company, as a zip. @throws ProblemError 422 plugin-export-too-large */
  data: (id: string) => download(`/plugins/${encodeURIComponent(id)}/data-export`),
  /** The addresses of a plugin that is on, for whoever programs against them. */
  openApi: async (id: string) => ({ ...(await download(`/plugins/${encodeURIComponent(id)}/openapi`)), name: `${id}-openapi.json` }),
};
