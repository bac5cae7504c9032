import type { FailureView, PluginHolderView, PluginReport, PluginTenantView, PluginView, RolloutRequest, TenantView, VersionView } from '@/api-client/control';
import type { Page } from '@/api-client/contract';
import { http, upload, type Upload } from '@/shared/http';

type Version = Pick<VersionView, 'pluginId' | 'version'>;
export type Tables = 'KEEP' | 'ROLL_BACK' | 'ERASE';
const plugin = (id: string) => `/plugins/${encodeURIComponent(id)}`;
const pathOf = ({ pluginId, version }: Version) => `${plugin(pluginId)}/versions/${encodeURIComponent(version)}`;

export const pluginsApi = {
  list: () => http.get<PluginView[]>('/plugins'),
  /** Judges a jar; installs nothing. */
  inspect: (jar: Blob, call: Upload) => upload<PluginReport>('/plugin-inspections', jar, call),
  /** @throws ProblemError 422 plugin-unfit with what speaks against it */
  install: (jar: Blob, percent: number, call: Upload) => upload<VersionView>('/plugins', jar, { ...call, query: { percent } }),
  turn: (version: Version, enabled: boolean) => http.put<VersionView>(`${pathOf(version)}/state`, { enabled }),
  rollOut: (version: Version, rollout: RolloutRequest) => http.put<VersionView>(`${pathOf(version)}/rollout`, rollout),
  remove: (version: Version, tables: Tables) => http.delete(pathOf(version), { query: { tables } }),
  failures: (id: string) => http.get<FailureView[]>(`${plugin(id)}/failures`),
  /** Who would lose something if it went with its tables. */
  holders: (id: string) => http.get<PluginHolderView[]>(`${plugin(id)}/holders`),
  tenants: (id: string) => http.get<PluginTenantView[]>(`${plugin(id)}/tenants`),
};

export const tenantsApi = {
  /** The first that fit, for a choice by name. */
  find: (q: string) => http.get<Page<TenantView>>('/tenants', { query: { q, limit: 20 } }),
};
