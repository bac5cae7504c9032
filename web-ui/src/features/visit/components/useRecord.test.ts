import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick, shallowRef } from 'vue';
import type { VisitView } from '@/api-client/contract';
import { pendingCommand, pendingNames } from '@/shared/offline';
import { sendAgain } from './sendAgain';
import { useRecord } from './useRecord';

const nobody = { tenantId: '-', personId: '-' };
const visit = shallowRef({ id: 'v1', record: null } as VisitView);
let sent: { at: string; text: string; sentAt: string; device: string; turn: number } | null;
let answer: ((response: Response) => void) | null;
let failing = false;
let stop: () => void;
let record: ReturnType<typeof useRecord>;

beforeEach(() => {
  localStorage.clear();
  failing = false;
  answer = null;
  visit.value = { id: 'v1', record: null } as VisitView;
  vi.stubGlobal('fetch', (_: string, request: { body: string }) => (sent = JSON.parse(request.body), failing ? Promise.reject(new TypeError('no network')) : new Promise<Response>((resolve) => (answer = resolve))));
  start();
});
function start(): void {
  const app = createApp({
    setup() {
      record = useRecord(() => visit.value, (newest) => (visit.value = newest));
      return () => h('i');
    },
  });
  app.use(createPinia()).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
}
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});
const stored = (text: string) => answer!(new Response(JSON.stringify({ id: 'v1', record: { text, maturity: null, recordedAt: '' } })));

test('what is typed while the record is being saved stays typed', async () => {
  record.draft.text = 'sent';
  record.save(() => undefined);
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  record.draft.text = 'sent, and typed on';
  stored('sent');
  await vi.waitFor(() => expect(record.saving.value).toBe(false));
  expect(record.draft.text).toBe('sent, and typed on');
  expect(record.changed.value).toBe(true);
});

test('a record that arrives after an older one was shown is shown, and leaving does not undo it', async () => {
  sent = null;
  visit.value = { id: 'v1', record: { text: 'saved a moment ago', maturity: 'WON' } } as VisitView;
  await nextTick();
  expect(record.draft).toMatchObject({ text: 'saved a moment ago', maturity: 'WON' });
  await record.saveFirst();
  expect(sent).toBeNull();
});

test('what was typed before a newer record arrives stays typed', async () => {
  record.draft.text = 'typed';
  await nextTick();
  visit.value = { id: 'v1', record: { text: 'from another phone', maturity: null } } as VisitView;
  await nextTick();
  expect(record.draft.text).toBe('typed');
  expect(record.changed.value).toBe(true);
});

test('after the record is stored nothing of it is kept on the device', async () => {
  record.draft.text = ' sent ';
  record.save(() => undefined);
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  stored('sent');
  await vi.waitFor(() => expect(record.saving.value).toBe(false));
  expect(record.draft.text).toBe('sent');
  expect(record.changed.value).toBe(false);
  await nextTick();
  stop();
  expect(Object.keys(localStorage)).toEqual(['dianlu.device']);
});

test('a record that waited says when it was written, not when it was sent', async () => {
  failing = true;
  const before = Date.now();
  record.draft.text = 'written without network';
  await expect(record.saveFirst()).rejects.toThrow();
  const first = sent!;
  const written = Date.parse(first.at);
  expect(written).toBeGreaterThanOrEqual(before);
  vi.useFakeTimers({ now: written + 3_600_000, toFake: ['Date'] });
  failing = false;
  const again = sendAgain(nobody, { stored: () => undefined, refused: () => undefined, overtaken: () => undefined });
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  expect(Date.parse(sent!.at)).toBe(written);
  expect(Date.parse(first.sentAt)).toBeGreaterThanOrEqual(written);
  expect(Date.parse(sent!.sentAt)).toBe(written + 3_600_000);
  expect([sent!.device, sent!.turn]).toEqual([first.device, first.turn]);
  stored('written without network');
  await again;
  vi.useRealTimers();
  expect(pendingNames(nobody)).toEqual([]);
});

test('leaving the shop waits for the typed record, and keeps it for later when no answer comes', async () => {
  failing = true;
  await record.saveFirst();
  expect(pendingNames(nobody)).toEqual([]);
  record.draft.text = 'not saved yet';
  await expect(record.saveFirst()).rejects.toThrow('no answer');
  expect(pendingNames(nobody)).toEqual(['record.v1']);
  expect(record.draft.text).toBe('not saved yet');
});

test('leaving the shop waits for the record that is being saved, and then sends what was typed since', async () => {
  const texts: string[] = [];
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', (_: string, request: { body: string }) => (texts.push(JSON.parse(request.body).text), new Promise<Response>((resolve) => answers.push(resolve))));
  const reply = (text: string) => answers.shift()!(new Response(JSON.stringify({ id: 'v1', record: { text, maturity: null, recordedAt: '' } })));
  record.draft.text = 'saved';
  record.save(() => undefined);
  let left = false;
  const leaving = record.saveFirst().then(() => (left = true));
  await vi.waitFor(() => expect(texts).toEqual(['saved']));
  record.draft.text = 'saved, and typed on';
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(left).toBe(false);
  reply('saved');
  await vi.waitFor(() => expect(texts).toEqual(['saved', 'saved, and typed on']));
  expect(left).toBe(false);
  reply('saved, and typed on');
  await leaving;
  expect(record.changed.value).toBe(false);
  expect(pendingNames(nobody)).toEqual([]);
});

test('nobody leaves beside a record that is being saved and gets no answer', async () => {
  failing = true;
  record.draft.text = 'saved without network';
  record.save(() => undefined);
  await expect(record.saveFirst()).rejects.toThrow('no answer');
  expect(pendingNames(nobody)).toEqual(['record.v1']);
});

test('a record refused while somebody leaves is not sent again, and holds nobody in the shop', async () => {
  let requests = 0;
  vi.stubGlobal('fetch', async () => (requests++, new Response('{"slug":"record-closed"}', { status: 409 })));
  record.draft.text = 'too late';
  record.save(() => undefined);
  await record.saveFirst();
  expect(requests).toBe(1);
  expect(record.draft.text).toBe('too late');
});

test('a text that waits is shown, and what was typed back to the old one replaces it before leaving', async () => {
  stop();
  const waiting = pendingCommand<object>(nobody, 'record.v1');
  waiting.keep(() => ({ text: 'waits', maturity: null, at: new Date().toISOString() }));
  start();
  expect(record.draft.text).toBe('waits');
  record.draft.text = '';
  const leaving = record.saveFirst();
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  expect(sent).toMatchObject({ text: '' });
  stored('');
  await leaving;
  expect(waiting.find()).toBeNull();
});

test('a refused record stays typed and holds nobody in the shop', async () => {
  record.draft.text = 'too late';
  const leaving = record.saveFirst();
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  answer!(new Response('{"slug":"record-closed"}', { status: 409 }));
  await leaving;
  expect(record.draft.text).toBe('too late');
});

test('a text saved while an earlier one is on its way waits for it, and is what is shown in the end', async () => {
  const texts: string[] = [];
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', (_: string, request: { body: string }) => (texts.push(JSON.parse(request.body).text), new Promise<Response>((resolve) => answers.push(resolve))));
  const reply = (text: string) => answers.shift()!(new Response(JSON.stringify({ id: 'v1', record: { text, maturity: null, recordedAt: '' } })));
  pendingCommand(nobody, 'record.v1').keep(() => ({ text: 'first', maturity: null, at: new Date().toISOString() }));
  const again = sendAgain(nobody, { stored: (newest) => (visit.value = newest), refused: () => undefined, overtaken: () => undefined });
  await vi.waitFor(() => expect(texts).toEqual(['first']));
  record.draft.text = 'second';
  record.save(() => undefined);
  await nextTick();
  expect(record.saving.value).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(texts).toEqual(['first']);
  reply('first');
  await again;
  await vi.waitFor(() => expect(texts).toEqual(['first', 'second']));
  expect(record.draft.text).toBe('second');
  reply('second');
  await vi.waitFor(() => expect(record.saving.value).toBe(false));
  expect([record.draft.text, visit.value.record?.text, record.changed.value]).toEqual(['second', 'second', false]);
  expect(pendingNames(nobody)).toEqual([]);
});

test('a text is written after the one that was shown, however slow the clock of this device', async () => {
  visit.value = { id: 'v1', record: { text: 'shown', maturity: null, recordedAt: '2999-01-01T00:00:00.123456Z' } } as VisitView;
  await nextTick();
  record.draft.text = 'written after it';
  record.save(() => undefined);
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  expect(sent!.at).toBe('2999-01-01T00:00:00.124Z');
  stored('written after it');
  await vi.waitFor(() => expect(record.saving.value).toBe(false));
});

const theirs = { id: 'v1', record: { text: 'typed there', maturity: 'WON', recordedAt: '2999-01-01T00:00:00Z' } } as VisitView;
const kept = (newest: VisitView) => answer!(new Response(JSON.stringify(newest)));

test('a text that a newer one of another phone overtook is not called saved: both are there, and one can be chosen', async () => {
  let saved = 0;
  record.draft.text = 'typed here';
  record.save(() => saved++);
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  kept(theirs);
  await vi.waitFor(() => expect(record.saving.value).toBe(false));
  await vi.waitFor(() => expect(record.newer.value?.text).toBe('typed there'));
  expect([saved, record.draft.text, record.changed.value]).toEqual([0, 'typed here', true]);
  answer = null;
  record.save(() => saved++);
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  expect(sent).toMatchObject({ text: 'typed here', at: '2999-01-01T00:00:00.001Z' });
  kept({ id: 'v1', record: { text: 'typed here', maturity: null, recordedAt: sent!.at } } as VisitView);
  await vi.waitFor(() => expect(saved).toBe(1));
  expect([record.newer.value, record.changed.value]).toEqual([null, false]);
});

test('the newer record can be taken, and leaving before the choice undoes neither text', async () => {
  record.draft.text = 'typed here';
  visit.value = theirs;
  sent = null;
  await record.saveFirst();
  expect(sent).toBeNull();
  expect([record.draft.text, record.newer.value?.text]).toEqual(['typed here', 'typed there']);
  record.takeNewer();
  expect(record.draft).toMatchObject({ text: 'typed there', maturity: 'WON' });
  expect([record.newer.value, record.changed.value]).toEqual([null, false]);
});

test('that a newer record came about is known after a restart too, whoever met it', async () => {
  record.draft.text = 'typed here';
  await nextTick();
  stop();
  visit.value = theirs;
  start();
  expect([record.draft.text, record.newer.value?.text]).toEqual(['typed here', 'typed there']);
});

test('what was typed on over the own record is not called older than it', async () => {
  record.draft.text = 'first';
  record.save(() => undefined);
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  record.draft.text = 'first, and typed on';
  kept({ id: 'v1', record: { text: 'first', maturity: null, recordedAt: sent!.at } } as VisitView);
  await vi.waitFor(() => expect(record.saving.value).toBe(false));
  expect([record.newer.value, record.changed.value]).toEqual([null, true]);
});
