import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, type WritableComputedRef } from 'vue';
import type { MeView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { i18n, useFormat } from '@/shared/i18n';
import { useDay } from './useDay';

let day: WritableComputedRef<string>;
let hour: () => number;
let stop: () => void;

function open(first?: unknown): void {
  const app = createApp({
    setup() {
      useSession().me = { tenant: { timeZone: 'Asia/Shanghai' } } as MeView;
      hour = useFormat().hour;
      day = useDay(first);
      return () => h('i');
    },
  });
  app.use(createPinia()).use(i18n).mount(document.createElement('div'));
  stop = () => app.unmount();
}
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-27T15:59:30Z') }));
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a page left open over midnight of the company shows the new day, and the hour goes on', () => {
  open();
  expect([day.value, hour()]).toEqual(['2026-11-27', 23]);
  vi.advanceTimersByTime(60_000);
  expect([day.value, hour()]).toEqual(['2026-11-28', 0]);
});

test('a page that slept looks at the clock when it is seen again', () => {
  open();
  vi.setSystemTime(new Date('2026-11-28T01:00:00Z'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect([day.value, hour()]).toEqual(['2026-11-28', 9]);
});

test('a day that was chosen stays, and today is followed again once it is chosen', () => {
  open('2026-11-20');
  vi.advanceTimersByTime(60_000);
  expect(day.value).toBe('2026-11-20');
  day.value = '2026-11-28';
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(day.value).toBe('2026-11-29');
});

test('an address that names no day means today', () => {
  open('yesterday');
  expect(day.value).toBe('2026-11-27');
});
