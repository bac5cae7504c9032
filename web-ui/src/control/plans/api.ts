import type { PlanRequest, PlanView, PluginView } from '@/api-client/control';
import { http } from '@/shared/http';

export const plansApi = {
  list: () => http.get<PlanView[]>('/plans'),
  /** Makes a plan, or replaces what it says: its tenants follow. */
  put: (code: string, plan: PlanRequest) => http.put<PlanView>(`/plans/${encodeURIComponent(code)}`, plan),
};

/** What is installed, to choose from. */
export const pluginsApi = { list: () => http.get<PluginView[]>('/plugins') };
