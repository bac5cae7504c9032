import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { configureHttp, http } from './client';
import { isProblem, isTransient, NetworkError, ProblemError } from './problem';
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

test('no answer is told apart from a refusal', async () => {
  answers.push(async () => Promise.reject(new TypeError('failed to fetch')));
  const error: unknown = await http.get('/x').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(NetworkError);
  expect(isTransient(error)).toBe(true);
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
