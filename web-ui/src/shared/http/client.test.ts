import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { configureHttp, eitherSignal, http } from './client';
import { isFinal, isProblem, isPutOff, isTransient, NetworkError, ProblemError } from './problem';
import { queryString } from './query';

const answers: (() => Promise<Response>)[] = [];
const sent: { url: string; headers: Record<string, string> }[] = [];
const noted: string[] = [];

beforeEach(() => {
  answers.length = sent.length = noted.length = 0;
  configureHttp({
    accessToken: async (renew) => (renew ? 'fresh' : 'stale'),
    language: () => 'zh-TW',
    onProblem: (error) => noted.push(error.problem.slug),
  });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, headers: init.headers as Record<string, string> });
    return answers.shift()!();
  });
});
afterEach(() => vi.unstubAllGlobals());

const json = (status: number, body: unknown, headers = {}) => async () => new Response(JSON.stringify(body), { status, headers });

test('a call carries the token and the language, and hands out the entity tag', async () => {
  answers.push(json(200, { id: 'c1' }, { ETag: '"v3"' }));
  const answer = await http.getTagged<{ id: string }>('/customers/c1');
  expect(answer).toEqual({ data: { id: 'c1' }, etag: '"v3"' });
  expect(sent[0]).toMatchObject({ url: '/api/v1/customers/c1', headers: { Authorization: 'Bearer stale', 'Accept-Language': 'zh-TW' } });
});

test('a refused token is renewed once and the call repeated', async () => {
  answers.push(json(401, {}), json(200, { ok: true }));
  expect(await http.get('/me')).toEqual({ ok: true });
  expect(sent.map(({ headers }) => headers.Authorization)).toEqual(['Bearer stale', 'Bearer fresh']);
});

test('a refusal is a problem with its slug and its fields, and the session hears of it', async () => {
  const errors = [{ field: 'name', code: 'NotBlank', message: 'needed' }];
  answers.push(json(422, { type: 'https://dianlu.io/problems/validation-failed', slug: 'validation-failed', title: 't', status: 422, detail: 'd', errors }));
  const error: unknown = await http.post('/customers', {}).catch((caught: unknown) => caught);
  expect(isProblem(error, 'validation-failed')).toBe(true);
  expect((error as ProblemError).fieldMessage('name')).toBe('needed');
  expect(noted).toEqual(['validation-failed']);
});

test('a page of a proxy instead of a problem is a problem all the same', async () => {
  answers.push(async () => new Response('<html>', { status: 503 }));
  const error: unknown = await http.get('/x').catch((caught: unknown) => caught);
  expect(isTransient(error)).toBe(true);
});

test('a pace that was a little too fast is waited out, a limit of the day is told', () => {
  const refused = (retryAfterSeconds?: number) => new ProblemError({ type: '', slug: 'x', title: '', status: 429, detail: '', retryAfterSeconds });
  expect([refused(1), refused(3), refused(4), refused()].map(isTransient)).toEqual([true, true, false, false]);
  expect([refused(1), refused(3), refused(4), refused()].map(isPutOff)).toEqual([false, false, true, true]);
});

test('no answer is told apart from a refusal', async () => {
  answers.push(async () => Promise.reject(new TypeError('failed to fetch')));
  const error: unknown = await http.get('/x').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(NetworkError);
  expect(isTransient(error)).toBe(true);
});

test('a connection that breaks in the middle of an answer is a lost connection, not an answer', async () => {
  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  answers.push(async () => new Response(broken, { status: 200 }), async () => new Response('<html>login to the hotel</html>'));
  for (const attempt of ['broken', 'captive portal']) {
    const error: unknown = await http.put('/visits/v1/check-in', {}).catch((caught: unknown) => caught);
    expect(error, attempt).toBeInstanceOf(NetworkError);
    expect(isFinal(error), attempt).toBe(false);
  }
});

test('only a decision about the command itself is final', () => {
  const problem = (status: number, slug: string) => new ProblemError({ type: '', slug, title: '', status, detail: '' });
  expect(isFinal(problem(422, 'validation-failed'))).toBe(true);
  expect(isFinal(problem(409, 'visit-already-open'))).toBe(true);
  expect(isFinal(problem(403, 'forbidden'))).toBe(true);
  const waiting: [number, string][] = [[500, 'internal'], [503, 'unavailable'], [429, 'too-many'], [408, 'timeout'], [401, 'not-signed-in'], [403, 'tenant-suspended'], [403, 'person-disabled'], [403, 'http-403']];
  for (const [status, slug] of waiting) expect(isFinal(problem(status, slug)), slug).toBe(false);
  expect(isFinal(new TypeError('x'))).toBe(false);
});

test('a browser that cannot join signals ends a call by either of them all the same', () => {
  const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
  Reflect.deleteProperty(AbortSignal, 'any');
  try {
    const [one, other] = [new AbortController(), new AbortController()];
    const either = eitherSignal(one.signal, other.signal);
    expect(either.aborted).toBe(false);
    other.abort('late');
    expect(either.aborted).toBe(true);
    expect(eitherSignal(one.signal, other.signal).reason).toBe('late');
  } finally {
    if (any) Object.defineProperty(AbortSignal, 'any', any);
  }
});

test('an answer without content is nothing, not an error', async () => {
  answers.push(async () => new Response(null, { status: 204 }));
  await expect(http.delete('/customers/c1', { ifMatch: '"v1"' })).resolves.toBeUndefined();
  expect(sent[0]!.headers['If-Match']).toBe('"v1"');
});

test('lists repeat their parameter and empty values are left out', () => {
  expect(queryString({ kind: ['SHOP', 'AGENT'], q: '', cursor: null, limit: 20 })).toBe('?kind=SHOP&kind=AGENT&limit=20');
  expect(queryString({})).toBe('');
});
