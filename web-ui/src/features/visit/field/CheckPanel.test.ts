import { afterEach, expect, test, vi } from 'vitest';
import { createPinia } from 'pinia';
import { createApp, h, ref } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n } from '@/shared/i18n';
import { ProblemError } from '@/shared/http';
import type { Fix } from '@/shared/map';
import type { useCheck } from '../components/useCheck';
import CheckPanel from './CheckPanel.vue';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(check: object): { page: HTMLElement; close(): void } {
  const page = document.createElement('div');
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => null } }] });
  const app = createApp({ render: () => h(CheckPanel, { kind: 'check-in', shop: null, check: check as ReturnType<typeof useCheck> }) });
  app.use(i18n).use(createPinia()).use(router).mount(page);
  return { page, close: () => app.unmount() };
}

test('who rode on since the page opened checks in where they are now', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  let lng = 113.6;
  const getCurrentPosition = (found: (fix: unknown) => void) => found({ coords: { longitude: lng, latitude: 34.7, accuracy: 10 }, timestamp: Date.now() });
  vi.stubGlobal('navigator', new Proxy(navigator, { get: (real, name) => (name === 'geolocation' ? { getCurrentPosition } : Reflect.get(real, name, real)) }));
  const given: number[] = [];
  const check = { check: (fix: Fix | null) => given.push(fix!.lng), resend: () => undefined, waiting: ref(null), pending: ref(false), error: ref(null) };
  const { page, close } = show(check);
  const button = page.querySelector<HTMLButtonElement>('.round')!;
  await vi.waitFor(() => expect(page.querySelector('.link')).not.toBeNull());

  lng = 113.7;
  vi.setSystemTime(Date.now() + 30_000);
  button.click();
  await vi.waitFor(() => expect(given).toEqual([113.6]));
  vi.setSystemTime(Date.now() + 31_000);
  button.click();
  await vi.waitFor(() => expect(given).toEqual([113.6, 113.7]));
  close();
});

const openElsewhere = new ProblemError({ type: 'about:blank', slug: 'visit-already-open', title: '', status: 409, detail: '请先签退', current: { id: 'v1', customer: { name: '蜗牛烘焙' } } });

test('a check-in that waits for another visit says so, not that no answer came, and leads there', () => {
  const { page, close } = show({ waiting: ref({ id: 'c' }), pending: ref(false), error: ref(openElsewhere), setback: ref(openElsewhere) });
  expect(page.textContent).toContain('visit.waitsForOther');
  expect(page.textContent).not.toContain('visit.keptOnDevice');
  expect(page.textContent).not.toContain('请先签退');
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/visits/v1');
  close();
});

test('a check-in refused at the tap says why and leads to the visit in the way', () => {
  const { page, close } = show({ waiting: ref(null), pending: ref(false), error: ref(openElsewhere), setback: ref(null) });
  expect(page.textContent).toContain('请先签退');
  expect(page.textContent).not.toContain('visit.waitsForOther');
  expect(page.querySelector('a')?.textContent).toContain('蜗牛烘焙');
  close();
});
