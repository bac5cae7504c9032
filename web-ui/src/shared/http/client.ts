import { NetworkError, ProblemError, readProblem } from './problem';
import { queryString, type QueryValue } from './query';

const BASE = '/api/v1';
const TIMEOUT_MILLIS = 20_000;

export interface HttpSettings {
  /** A token that is still valid; `renew` asks for a fresh one after the server refused the last. */
  accessToken(renew: boolean): Promise<string | null>;
  language(): string;
  /** Called for every refusal, before the caller sees it: the session may have ended. */
  onProblem(error: ProblemError): void;
}

export interface Call {
  query?: Record<string, QueryValue>;
  body?: unknown;
  ifMatch?: string;
  signal?: AbortSignal;
  anonymous?: boolean;
}

export interface Answer<T> {
  data: T;
  etag: string | null;
}

let settings: HttpSettings = {
  accessToken: async () => null,
  language: () => 'zh-CN',
  onProblem: () => undefined,
};

export function configureHttp(given: HttpSettings): void {
  settings = given;
}

async function send(method: string, path: string, call: Call, renew: boolean): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': settings.language(),
  };
  if (call.body !== undefined) headers['Content-Type'] = 'application/json';
  if (call.ifMatch) headers['If-Match'] = call.ifMatch;
  const token = call.anonymous ? null : await settings.accessToken(renew);
  if (token) headers.Authorization = `Bearer ${token}`;
  const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
  try {
    return await fetch(`${BASE}${path}${queryString(call.query)}`, {
      method,
      headers,
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
      cache: 'no-store',
    });
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    throw new NetworkError('no answer', { cause });
  }
}

async function exchange<T>(method: string, path: string, call: Call = {}): Promise<Answer<T>> {
  let response = await send(method, path, call, false);
  if (response.status === 401 && !call.anonymous) response = await send(method, path, call, true);
  if (!response.ok) {
    const error = new ProblemError(await readProblem(response));
    settings.onProblem(error);
    throw error;
  }
  const text = response.status === 204 ? '' : await response.text();
  return { data: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('ETag') };
}

export const http = {
  get: async <T>(path: string, call?: Call): Promise<T> => (await exchange<T>('GET', path, call)).data,
  getTagged: <T>(path: string, call?: Call): Promise<Answer<T>> => exchange<T>('GET', path, call),
  post: async <T>(path: string, body: unknown, call?: Call): Promise<T> =>
    (await exchange<T>('POST', path, { ...call, body })).data,
  put: async <T>(path: string, body: unknown, call?: Call): Promise<T> =>
    (await exchange<T>('PUT', path, { ...call, body })).data,
  putTagged: <T>(path: string, body: unknown, call?: Call): Promise<Answer<T>> =>
    exchange<T>('PUT', path, { ...call, body }),
  delete: async (path: string, call?: Call): Promise<void> => {
    await exchange<void>('DELETE', path, call);
  },
};
