import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pendingCommand, pendingNames, refusedCommands, uuid7 } from '@/shared/offline';
import { sendAgain } from './sendAgain';

const li = { tenantId: 't1', personId: 'li' };
const sent: string[] = [];
const stored: string[] = [];
const refused: unknown[] = [];
const overtaken: string[] = [];
let answer: (path: string) => Response | Promise<Response>;

const outcome = { stored: (visit: { id: string }) => stored.push(visit.id), refused: (error: unknown) => refused.push(error), overtaken: (visit: { id: string }) => overtaken.push(visit.id) };
const keep = (name: string) => pendingCommand<{ id: string }>(li, name).keep(() => ({ id: name, text: '', maturity: null }));
const waits = (name: string) => pendingCommand(li, name).find() !== null;
const fine = (path: string) => new Response(JSON.stringify({ id: path }));

beforeEach(() => {
  sent.length = stored.length = refused.length = overtaken.length = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push(`${url.replace('/api/v1', '')} ${(JSON.parse(init.body as string) as { id: string }).id}`);
    return answer(url);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  pendingNames(li).forEach((name) => pendingCommand(li, name).answered());
  refusedCommands(li).forEach(({ dismiss }) => dismiss());
});

test('everything that waits is sent with its own id, in the order of a visit', async () => {
  ['check-out.v2', 'check-in.v1', 'visit.c1'].forEach(keep);
  answer = fine;
  await sendAgain(li, outcome);
  expect(sent).toEqual(['/visits visit.c1', '/visits/v1/check-in check-in.v1', '/visits/v2/check-out check-out.v2']);
  expect(stored).toHaveLength(3);
  expect(waits('check-in.v1')).toBe(false);
  await sendAgain(li, outcome);
  expect(sent).toHaveLength(3);
});

test('without connection everything waits on, and a single call is tried', async () => {
  ['check-in.v1', 'check-out.v2'].forEach(keep);
  answer = () => Promise.reject(new TypeError('failed to fetch'));
  await sendAgain(li, outcome);
  expect(sent).toHaveLength(1);
  expect(waits('check-in.v1') && waits('check-out.v2')).toBe(true);
  expect(refused).toEqual([]);
});

test('a refusal is told, kept with its reason, and does not hold up the rest', async () => {
  ['check-in.v1', 'check-out.v2'].forEach(keep);
  answer = (path) => (path.includes('/v1/check-in') ? new Response('{"slug":"visit-closed"}', { status: 409 }) : fine(path));
  await sendAgain(li, outcome);
  expect(refused).toHaveLength(1);
  expect(waits('check-in.v1') || waits('check-out.v2')).toBe(false);
  expect(refusedCommands(li).map(({ name, problem }) => [name, problem.slug])).toEqual([['check-in.v1', 'visit-closed']]);
});

const yesterday = () => uuid7(Date.now() - 20 * 3_600_000);

test('a visit that was to begin yesterday is not begun today by itself, and waits for the rep to say so', async () => {
  pendingCommand<{ id: string }>(li, 'visit.c1').keep(() => ({ id: yesterday() }));
  answer = fine;
  await sendAgain(li, outcome);
  expect(sent).toEqual([]);
  expect(waits('visit.c1')).toBe(true);
});

test('a visit that was begun yesterday and worked on is sent however late', async () => {
  const { id } = pendingCommand<{ id: string }>(li, 'visit.c1').keep(() => ({ id: yesterday() }));
  pendingCommand<{ id: string }>(li, `check-in.${id}`).keep(() => ({ id: uuid7(Date.now() - 19 * 3_600_000) }));
  answer = fine;
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits', `/visits/${id}/check-in`]);
});

test('a start that another open visit stands in the way of waits with all that was done after it, until that one is over', async () => {
  const { id } = pendingCommand<{ id: string }>(li, 'visit.c1').keep(() => ({ id: uuid7(Date.now() - 60_000) }));
  given(`check-in.${id}`, Date.now() - 50_000);
  given('check-in.v2', Date.now() - 40_000);
  let starting = () => new Response('{"slug":"visit-already-open","current":{"id":"v9"}}', { status: 409 });
  answer = (path) => (path.endsWith('/visits') ? starting() : fine(path));
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits', '/visits/v2/check-in']);
  expect(waits('visit.c1') && waits(`check-in.${id}`)).toBe(true);
  expect(refused).toEqual([]);
  starting = () => new Response(`{"id":"${id}"}`);
  await sendAgain(li, outcome);
  expect(waits('visit.c1') || waits(`check-in.${id}`)).toBe(false);
});

test('what was done after a start that the platform refuses waits with it, and is not sent to a visit that is not there', async () => {
  const { id } = pendingCommand<{ id: string }>(li, 'visit.c1').keep(() => ({ id: uuid7() }));
  given(`check-in.${id}`, Date.now() + 1_000);
  answer = (path) => (path.endsWith('/visits') ? new Response('{"slug":"customer-not-found"}', { status: 404 }) : fine(path));
  for (const round of [1, 2]) {
    await sendAgain(li, outcome);
    expect(paths(), `round ${round}`).toEqual(['/visits']);
    expect(waits(`check-in.${id}`)).toBe(true);
    expect(refusedCommands(li).map(({ name }) => name)).toEqual(['visit.c1']);
  }
});

const given = (name: string, millis: number) => pendingCommand<{ id: string }>(li, name).keep(() => ({ id: uuid7(millis) }));
const paths = () => sent.map((line) => line.split(' ')[0]);

test('one shop is left, its record first, before the next one is entered', async () => {
  const now = Date.now();
  given('check-in.v1', now);
  keep('record.v1');
  keep('record.v2');
  given('check-out.v2', now - 60_000);
  answer = fine;
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits/v2/record', '/visits/v2/check-out', '/visits/v1/check-in', '/visits/v1/record']);
});

test('a record that the platform stumbles over waits on and holds up nothing else', async () => {
  ['record.v2', 'check-out.v2'].forEach(keep);
  answer = (path) => (path.endsWith('/record') ? new Response('{"slug":"internal-error"}', { status: 500 }) : fine(path));
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits/v2/record', '/visits/v2/check-out']);
  expect(waits('record.v2')).toBe(true);
  expect(waits('check-out.v2')).toBe(false);
});

test('a check that the platform stumbles over holds up its own visit and no other', async () => {
  const now = Date.now();
  given('check-in.v1', now - 60_000);
  keep('record.v1');
  given('check-out.v1', now - 40_000);
  given('check-in.v2', now - 30_000);
  keep('record.v2');
  given('check-out.v2', now - 20_000);
  answer = (path) => (path.includes('/visits/v1/') ? new Response('{"slug":"internal-error"}', { status: 500 }) : fine(path));
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits/v1/check-in', '/visits/v2/check-in', '/visits/v2/record', '/visits/v2/check-out']);
  expect(['check-in.v1', 'record.v1', 'check-out.v1'].every(waits)).toBe(true);
  expect(['check-in.v2', 'record.v2', 'check-out.v2'].some(waits)).toBe(false);
  expect(refused).toEqual([]);
});

test('a start that the platform stumbles over holds up no other visit', async () => {
  const now = Date.now();
  given('visit.c1', now - 60_000);
  given('check-in.v2', now);
  answer = (path) => (path.endsWith('/visits') ? new Response('{"slug":"internal-error"}', { status: 500 }) : fine(path));
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits', '/visits/v2/check-in']);
  expect(waits('visit.c1')).toBe(true);
});

test('while one shop cannot be left, the check-in of the next waits, and its check-out with it', async () => {
  const now = Date.now();
  given('check-out.v1', now - 60_000);
  given('check-in.v2', now - 30_000);
  given('check-out.v2', now - 20_000);
  let leaving = () => new Response('{"slug":"internal-error"}', { status: 500 });
  let entering = () => new Response('{"slug":"visit-already-open"}', { status: 409 });
  answer = (path) => (path.includes('/visits/v1/') ? leaving() : path.endsWith('/check-in') ? entering() : fine(path));
  await sendAgain(li, outcome);
  expect(paths()).toEqual(['/visits/v1/check-out', '/visits/v2/check-in']);
  expect(['check-out.v1', 'check-in.v2', 'check-out.v2'].every(waits)).toBe(true);
  expect(refused).toEqual([]);
  leaving = entering = () => new Response('{"id":"stored"}');
  await sendAgain(li, outcome);
  expect(['check-out.v1', 'check-in.v2', 'check-out.v2'].some(waits)).toBe(false);
});

test('a record that a newer one overtook is told, one that was stored is not', async () => {
  const kept = (text: string) => new Response(JSON.stringify({ id: text, record: { text, maturity: null, recordedAt: '2026-11-28T02:00:00Z' } }));
  const record = { text: 'mine ', maturity: null, at: '2026-11-28T01:00:00Z' };
  pendingCommand<object>(li, 'record.v1').keep(() => record);
  answer = () => kept('mine');
  await sendAgain(li, outcome);
  expect(overtaken).toEqual([]);
  pendingCommand<object>(li, 'record.v1').keep(() => record);
  answer = () => kept('theirs');
  await sendAgain(li, outcome);
  expect(overtaken).toEqual(['theirs']);
  expect(waits('record.v1')).toBe(false);
});
