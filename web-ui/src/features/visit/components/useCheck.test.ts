import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h } from 'vue';
import type { CheckInput, VisitView } from '@/api-client/contract';
import { pendingCommand, pendingNames, refusedCommands } from '@/shared/offline';
import { openElsewhere } from './decision';
import { sendAgain } from './sendAgain';
import { useCheck } from './useCheck';

const nobody = { tenantId: '-', personId: '-' };
const sent: CheckInput[] = [];
const answered: string[] = [];
let answer: () => Response;
let stop: () => void;
let check: ReturnType<typeof useCheck>;

const checkedIn = () => new Response('{"id":"v2","state":"CHECKED_IN"}');
const otherIsOpen = () => new Response('{"slug":"visit-already-open","current":{"id":"v1","customer":{"name":"蜗牛烘焙"}}}', { status: 409 });
const waits = (name: string) => pendingCommand(nobody, name).find() !== null;
const givenBefore = (name: string) => pendingCommand(nobody, name).keep(() => ({ id: name, at: '2026-11-28T02:00:00Z' }));
async function ended(): Promise<void> {
  await vi.waitFor(() => expect(check.pending.value).toBe(false));
}

beforeEach(() => {
  sent.length = answered.length = 0;
  vi.stubGlobal('fetch', async (_: string, request: { body: string }) => {
    sent.push(JSON.parse(request.body));
    return answer();
  });
  const app = createApp({
    setup() {
      check = useCheck('v2', 'check-in', (visit: VisitView) => answered.push(visit.id));
      return () => h('i');
    },
  });
  app.use(createPinia()).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  pendingNames(nobody).forEach((name) => pendingCommand(nobody, name).answered());
  refusedCommands(nobody).forEach(({ dismiss }) => dismiss());
});

test('who forgot to leave the other shop is told so at the tap, and checks in with a later moment', async () => {
  answer = otherIsOpen;
  check.check(null, '没有信号');
  await ended();
  expect(openElsewhere(check.error.value)?.id).toBe('v1');
  expect(waits('check-in.v2')).toBe(false);
  answer = checkedIn;
  check.check(null, '没有信号');
  await ended();
  expect(answered).toEqual(['v2']);
  expect(sent[1]!.id).not.toBe(sent[0]!.id);
});

test('a check-in that waited waits on when sent again while another visit is open, and tells which', async () => {
  const kept = givenBefore('check-in.v2');
  answer = otherIsOpen;
  check.resend();
  await ended();
  expect(waits('check-in.v2')).toBe(true);
  expect(openElsewhere(check.setback.value)?.customer.name).toBe('蜗牛烘焙');
  answer = checkedIn;
  check.resend();
  await ended();
  expect(answered).toEqual(['v2']);
  expect(sent).toEqual([expect.objectContaining(kept), expect.objectContaining(kept)]);
  expect(waits('check-in.v2')).toBe(false);
});

test('the page knows what stands in the way also when the sender met it, and no longer once the sender got through', async () => {
  givenBefore('check-in.v2');
  const told = { stored: () => undefined, refused: () => undefined, overtaken: () => undefined };
  answer = otherIsOpen;
  await sendAgain(nobody, told);
  expect(openElsewhere(check.setback.value)?.id).toBe('v1');
  answer = checkedIn;
  await sendAgain(nobody, told);
  expect(check.setback.value).toBeNull();
});

test('a check-in tapped while the leave of the other shop is still on this device waits for it', async () => {
  givenBefore('check-out.v1');
  answer = otherIsOpen;
  check.check(null, '没有信号');
  await ended();
  expect(waits('check-in.v2')).toBe(true);
  const order: string[] = [];
  answer = () => (order.push(sent.at(-1)!.id), checkedIn());
  await sendAgain(nobody, { stored: () => undefined, refused: () => undefined, overtaken: () => undefined });
  expect(order).toEqual(['check-out.v1', sent[0]!.id]);
});

test('the platform hears what the clock shows when a check is sent, however late that is', async () => {
  givenBefore('check-in.v2');
  answer = checkedIn;
  const before = Date.now();
  check.resend();
  await ended();
  const { sentAt } = sent[0] as CheckInput & { sentAt: string };
  expect(Date.parse(sentAt)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(sentAt)).toBeLessThanOrEqual(Date.now());
});

test('what is refused for another reason waits no longer; what was tapped before is kept in the outbox with the reason', async () => {
  const closed = () => new Response('{"slug":"already-checked-in"}', { status: 409 });
  answer = closed;
  check.check(null, '没有信号');
  await ended();
  expect(waits('check-in.v2')).toBe(false);
  expect(refusedCommands(nobody)).toEqual([]);
  const kept = givenBefore('check-in.v2');
  check.resend();
  await ended();
  expect(waits('check-in.v2')).toBe(false);
  expect(refusedCommands(nobody)).toEqual([expect.objectContaining({ name: 'check-in.v2', command: kept, problem: expect.objectContaining({ slug: 'already-checked-in' }) })]);
});
