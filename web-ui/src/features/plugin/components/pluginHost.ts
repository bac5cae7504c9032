import type { PluginHost, PluginRefusal } from '@/shared/extension';
import { http, ProblemError } from '@/shared/http';

/** What the host takes from the page around it. */
export interface Surroundings extends Pick<PluginHost, 'language' | 'person' | 'permissions' | 'customerId' | 'visitId' | 'onTheme' | 'navigate' | 'toast'> {
  pluginId: string;
  theme: () => PluginHost['theme'];
  /** What to say when no answer came. */
  noConnection: string;
}

/** A path below the plugin's own address, however many dots it has. */
export function ownPath(pluginId: string, path: string): string {
  const own = `/plugins/${pluginId}/`;
  const url = new URL(`${own}${path.replace(/^\//, '')}`, 'http://host');
  if (!path.startsWith('/') || !url.pathname.startsWith(own)) throw new Error(`not a path of ${pluginId}: ${path}`);
  return url.pathname + url.search;
}

export function refusalOf(error: unknown, noConnection: string): PluginRefusal {
  if (!(error instanceof ProblemError)) return { status: 0, slug: 'no-connection', detail: noConnection, errors: [] };
  const { status, slug, detail, title, errors } = error.problem;
  return { status, slug, detail: detail || title, errors: errors ?? [] };
}

/** A plugin's page is given this and nothing else of the host. */
export function pluginHost({ pluginId, noConnection, theme, ...around }: Surroundings): PluginHost {
  async function call<T>(ask: (path: string) => Promise<T>, path: string): Promise<T> {
    const own = ownPath(pluginId, path);
    try {
      return await ask(own);
    } catch (error) {
      throw refusalOf(error, noConnection);
    }
  }
  return Object.freeze({
    ...around,
    get theme() {
      return theme();
    },
    get: <T>(path: string) => call((own) => http.get<T>(own), path),
    post: <T>(path: string, body: unknown = {}) => call((own) => http.post<T>(own, body), path),
    put: <T>(path: string, body: unknown = {}) => call((own) => http.put<T>(own, body), path),
    delete: (path: string) => call((own) => http.delete(own), path),
  });
}
