import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, nextTick } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { ProblemError } from '@/shared/http';
import { i18n } from '@/shared/i18n';
import { keepRefused, pendingCommand, pendingNames, refusedCommands, uuid7 } from '@/shared/offline';
import OutboxPage from './OutboxPage.vue';

const nobody = { tenantId: '-', personId: '-' };
const page = document.createElement('div');
const sent: string[] = [];
let answer: (path: string) => Response | Promise<Response>;
let stop = () => {};

const start = (hoursAgo = 0) => ({ id: uuid7(Date.now() - hoursAgo * 3_600_000), customerId: 'c1', customerName: '蜗牛烘焙' });
const keep = (name: string, command: object) => pendingCommand<object>(nobody, name).keep(() => command);
const openAt = (customerId: string) => new Response(JSON.stringify({ slug: 'visit-already-open', detail: '', current: { id: 'v9', customer: { id: customerId, name: '万家福' }, record: null } }), { status: 409 });
const texts = () => [...page.querySelectorAll('.why')].map((each) => each.textContent);
const buttons = () => [...page.querySelectorAll<HTMLElement>('.ways > *')].map((each) => each.textContent?.trim());
const press = (text: string) => [...page.querySelectorAll<HTMLElement>('.ways > *, .bottom > *')].find((each) => each.textContent?.trim() === text)!.click();

async function open(): Promise<void> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => null } }] });
  const app = createApp(OutboxPage);
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).use(router).mount(page);
  stop = () => app.unmount();
  await nextTick();
}
async function confirmed(): Promise<string> {
  await vi.waitFor(() => expect(document.querySelector('.van-dialog__confirm')).not.toBeNull());
  const asked = document.querySelector('.van-dialog')!.textContent ?? '';
  document.querySelector<HTMLElement>('.van-dialog__confirm')!.click();
  return asked;
}

beforeEach(() => {
  sent.length = 0;
  answer = () => Promise.reject(new TypeError('failed to fetch'));
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (init?.method !== 'GET') sent.push(`${init?.method} ${url.replace('/api/v1', '')}`);
    return init?.method === 'GET' ? new Response('{"slug":"visit-not-found"}', { status: 404 }) : answer(url);
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  pendingNames(nobody).forEach((name) => pendingCommand(nobody, name).answered());
  refusedCommands(nobody).forEach(({ dismiss }) => dismiss());
});

test('a start that another shop stands in the way of says so, leads there, and what was done after it waits with it', async () => {
  const given = start();
  keep('visit.c1', given);
  keep(`check-in.${given.id}`, { id: uuid7() });
  await open();
  expect(texts()).toEqual(['visit.outbox.reason.no-answer', 'visit.outbox.reason.after-earlier']);
  answer = () => openAt('c2');
  press('visit.outbox.sendNow');
  await vi.waitFor(() => expect(texts()[0]).toBe('visit.outbox.reason.otherOpen'));
  expect(texts()[1]).toBe('visit.outbox.reason.after-earlier');
  expect(buttons()).toEqual(['visit.goThere', 'visit.outbox.withdraw', 'visit.outbox.withdraw']);
  expect(sent).toEqual(['POST /visits']);
});

test('a start of the customer whose visit is open goes on with that one: its leave is sent there', async () => {
  const given = start();
  keep('visit.c1', given);
  keep(`check-out.${given.id}`, { id: uuid7(), at: new Date().toISOString() });
  await open();
  answer = (url) => (url.endsWith('/visits') ? openAt('c1') : new Response('{"id":"v9","customer":{"id":"c1"}}'));
  press('visit.outbox.sendNow');
  await vi.waitFor(() => expect(texts()[0]).toBe('visit.outbox.reason.sameOpen'));
  press('visit.outbox.attach');
  await vi.waitFor(() => expect(sent).toContain('PUT /visits/v9/check-out'));
  await vi.waitFor(() => expect(page.querySelectorAll('.entry')).toHaveLength(0));
});

test('a check-in is withdrawn only after the question, which names what goes with it', async () => {
  keep('check-in.v1', { id: uuid7() });
  keep('check-out.v1', { id: uuid7() });
  await open();
  press('visit.outbox.withdraw');
  expect(await confirmed()).toContain('visit.outbox.withdrawAlong');
  await vi.waitFor(() => expect(pendingNames(nobody)).toEqual([]));
  expect(sent).toEqual([]);
});

test('a start of yesterday is begun when the rep says so, with an id of now', async () => {
  const given = start(20);
  keep('visit.c1', given);
  await open();
  expect(texts()).toEqual(['visit.outbox.reason.stale']);
  answer = () => new Response('{"id":"v1","customer":{"id":"c1"}}');
  press('visit.outbox.beginNow');
  await vi.waitFor(() => expect(sent).toEqual(['POST /visits']));
  await vi.waitFor(() => expect(pendingNames(nobody)).toEqual([]));
});

test('what the platform refused is shown with its words, sent again, or removed', async () => {
  keepRefused(nobody, 'check-out.v1', { id: 'c' }, new ProblemError({ type: '', slug: 'not-checked-in', title: '', status: 409, detail: '还没有打卡' }));
  await open();
  expect(texts()).toEqual(['visit.outbox.reason.refused']);
  press('app.tryAgain');
  await vi.waitFor(() => expect(sent).toEqual(['PUT /visits/v1/check-out']));
  expect(pendingNames(nobody)).toEqual(['check-out.v1']);
  expect(refusedCommands(nobody)).toEqual([]);
});

test('what a limit puts off until midnight says so, and waits', async () => {
  keep('check-in.v1', { id: uuid7() });
  await open();
  answer = () => new Response('{"slug":"api-calls-limit-reached","detail":"今天的请求已用完","retryAfterSeconds":3600}', { status: 429 });
  press('visit.outbox.sendNow');
  await vi.waitFor(() => expect(texts()).toEqual(['visit.outbox.reason.put-off']));
  expect(pendingNames(nobody)).toEqual(['check-in.v1']);
  expect(buttons()).toEqual(['visit.outbox.withdraw']);
});

test('a start past the limit of the month is kept with what was done after it, and all is sent when there is room again', async () => {
  const given = start();
  keep('visit.c1', given);
  keep(`check-in.${given.id}`, { id: uuid7() });
  await open();
  answer = () => new Response('{"slug":"visits-limit-reached","detail":"本月拜访已用完"}', { status: 403 });
  press('visit.outbox.sendNow');
  await vi.waitFor(() => expect(texts()).toEqual(['visit.outbox.reason.refused', 'visit.outbox.reason.after-earlier']));
  answer = () => new Response(JSON.stringify({ id: given.id, customer: { id: 'c1' } }));
  press('app.tryAgain');
  await vi.waitFor(() => expect(sent).toEqual(['POST /visits', 'POST /visits', `PUT /visits/${given.id}/check-in`]));
  await vi.waitFor(() => expect(page.querySelectorAll('.entry')).toHaveLength(0));
});
