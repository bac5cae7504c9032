import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { configureHttp } from './client';
import { NetworkError, ProblemError } from './problem';
import { upload } from './upload';

/** What the browser's own does, as far as an upload needs it: each request is answered by the next of `answers`. */
class FakeRequest {
  static sent: FakeRequest[] = [];
  static answers: { status: number; body: string }[] = [];
  upload: { onprogress?: (event: { loaded: number; total: number }) => void; onload?: () => void } = {};
  headers: Record<string, string> = {};
  address = '';
  status = 0;
  responseText = '';
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  open(_method: string, address: string) { this.address = address; }
  setRequestHeader(name: string, value: string) { this.headers[name] = value; }
  getResponseHeader() { return 'application/json'; }
  abort() { this.onabort(); }
  send() {
    FakeRequest.sent.push(this);
    const answer = FakeRequest.answers.shift();
    if (!answer) return;
    this.upload.onprogress!({ loaded: 1, total: 4 });
    this.upload.onload!();
    Object.assign(this, { status: answer.status, responseText: answer.body });
    this.onload();
  }
}
const tokens = vi.fn(async (renew: boolean) => (renew ? 'fresh' : 'old'));
const jar = new Blob(['jar']);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  FakeRequest.sent = [];
  FakeRequest.answers = [];
  configureHttp({ accessToken: tokens, language: () => 'zh-TW', onProblem: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a file goes as it is, under its address and in the reader’s language, and says how far it is', async () => {
  FakeRequest.answers = [{ status: 201, body: '{"version":"1.0.0"}' }];
  const shares: number[] = [];
  await expect(upload('/plugins', jar, { query: { percent: 5 }, onSent: (share) => shares.push(share) })).resolves.toEqual({ version: '1.0.0' });
  expect(shares).toEqual([0.25, 1]);
  expect(FakeRequest.sent[0]).toMatchObject({ address: '/api/v1/plugins?percent=5', headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': 'zh-TW', Authorization: 'Bearer old' } });
});

test('a token that ran out on the way is renewed once; a refusal is the server’s own', async () => {
  FakeRequest.answers = [{ status: 401, body: '{}' }, { status: 422, body: '{"slug":"plugin-unfit","detail":"no","findings":["db: no"]}' }];
  const refused = await upload('/plugins', jar).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect((refused as ProblemError).problem).toMatchObject({ slug: 'plugin-unfit', findings: ['db: no'] });
  expect(FakeRequest.sent.map(({ headers }) => headers.Authorization)).toEqual(['Bearer old', 'Bearer fresh']);
});

test('a lost connection is one, and who leaves the page ends the upload', async () => {
  const lost = upload('/plugins', jar).catch((error: unknown) => error);
  await vi.waitFor(() => expect(FakeRequest.sent).toHaveLength(1));
  FakeRequest.sent[0]!.onerror();
  expect(await lost).toBeInstanceOf(NetworkError);

  const leaving = new AbortController();
  const left = upload('/plugins', jar, { signal: leaving.signal }).catch((error: unknown) => error);
  await vi.waitFor(() => expect(FakeRequest.sent).toHaveLength(2));
  leaving.abort();
  expect(await left).not.toBeInstanceOf(NetworkError);
});
