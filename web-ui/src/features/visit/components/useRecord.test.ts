import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick, shallowRef } from 'vue';
import type { VisitView } from '@/api-client/contract';
import { pendingNames } from '@/shared/offline';
import { sendAgain } from './sendAgain';
import { useRecord } from './useRecord';

const nobody = { tenantId: '-', personId: '-' };
const visit = shallowRef({ id: 'v1', record: null } as VisitView);
let sent: { at: string } | null;
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
  const app = createApp({
    setup() {
      record = useRecord(() => visit.value, (newest) => (visit.value = newest));
      return () => h('i');
    },
  });
  app.use(createPinia()).use(VueQueryPlugin).mount(document.createElement('div'));
  stop = () => app.unmount();
});
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
  expect(record.draft).toEqual({ text: 'saved a moment ago', maturity: 'WON' });
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
  expect(localStorage.length).toBe(0);
});

test('a record that waited says when it was written, not when it was sent', async () => {
  failing = true;
  const before = Date.now();
  record.draft.text = 'written without network';
  await expect(record.saveFirst()).rejects.toThrow();
  const written = Date.parse(sent!.at);
  expect(written).toBeGreaterThanOrEqual(before);
  vi.useFakeTimers({ now: written + 3_600_000, toFake: ['Date'] });
  failing = false;
  const again = sendAgain(nobody, { stored: () => undefined, refused: () => undefined });
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  expect(Date.parse(sent!.at)).toBe(written);
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

test('a refused record stays typed and holds nobody in the shop', async () => {
  record.draft.text = 'too late';
  const leaving = record.saveFirst();
  await vi.waitFor(() => expect(answer).toBeTypeOf('function'));
  answer!(new Response('{"slug":"record-closed"}', { status: 409 }));
  await leaving;
  expect(record.draft.text).toBe('too late');
});
