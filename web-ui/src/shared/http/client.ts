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

/** An entity tag as the platform writes it, when only the version is at hand. */
export function etagOf(version: number): string {
  return `"v${version}"`;
}

let settings: HttpSettings = {
  accessToken: async () => null,
  language: () => 'zh-CN',
  onProblem: () => undefined,
};

export function configureHttp(given: HttpSettings): void {
  settings = given;
}

/** Ends with the caller's signal or after the time limit; `AbortSignal.any` is missing in Safari before 17.4. */
export function eitherSignal(...signals: AbortSignal[]): AbortSignal {
  if ('any' in AbortSignal) return AbortSignal.any(signals);
  const either = new AbortController();
  for (const signal of signals) {
    const abort = () => either.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return either.signal;
}

/** A failure on the way, unless the caller gave up by itself. */
export function lost(cause: unknown, call: Call): unknown {
  return call.signal?.aborted ? cause : new NetworkError('no answer', { cause });
}

export const addressOf = (path: string, call: Call) => `${BASE}${path}${queryString(call.query)}`;

/** Who asks, in which language. */
export async function callerHeaders(call: Call, renew: boolean): Promise<Record<string, string>> {
  const token = call.anonymous ? null : await settings.accessToken(renew);
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': settings.language(),
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
}

async function send(method: string, path: string, call: Call, renew: boolean): Promise<Response> {
  const headers = await callerHeaders(call, renew);
  if (call.body !== undefined) headers['Content-Type'] = 'application/json';
  if (call.ifMatch) headers['If-Match'] = call.ifMatch;
  const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
  try {
    return await fetch(addressOf(path, call), {
      method,
      headers,
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: call.signal ? eitherSignal(call.signal, timeout) : timeout,
      cache: 'no-store',
    });
  } catch (cause) {
    throw lost(cause, call);
  }
}

/** The connection can break, or turn out to be a captive portal, after the first line of the answer was fine. */
async function read<T>(response: Response, call: Call): Promise<T> {
  try {
    const text = response.status === 204 ? '' : await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  } catch (cause) {
    throw lost(cause, call);
  }
}

/** What a refusal says, after everybody who asked to has heard of it. */
export async function refusedBy(response: Response): Promise<ProblemError> {
  const error = new ProblemError(await readProblem(response));
  settings.onProblem(error);
  return error;
}

/** What is answered, once more with a fresh token where the last was refused. */
export async function settle<T>(call: Call, attempt: (renew: boolean) => Promise<Response>): Promise<Answer<T>> {
  let response = await attempt(false);
  if (response.status === 401 && !call.anonymous) response = await attempt(true);
  if (!response.ok) throw await refusedBy(response);
  return { data: await read<T>(response, call), etag: response.headers.get('ETag') };
}

function exchange<T>(method: string, path: string, call: Call = {}): Promise<Answer<T>> {
  return settle<T>(call, (renew) => send(method, path, call, renew));
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
