import { afterEach, expect, test, vi } from 'vitest';
import { createPinia } from 'pinia';
import { createApp, h, ref } from 'vue';
import { i18n } from '@/shared/i18n';
import type { Fix } from '@/shared/map';
import type { useCheck } from '../components/useCheck';
import CheckPanel from './CheckPanel.vue';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('who rode on since the page opened checks in where they are now', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  let lng = 113.6;
  const getCurrentPosition = (found: (fix: unknown) => void) => found({ coords: { longitude: lng, latitude: 34.7, accuracy: 10 }, timestamp: Date.now() });
  vi.stubGlobal('navigator', new Proxy(navigator, { get: (real, name) => (name === 'geolocation' ? { getCurrentPosition } : Reflect.get(real, name, real)) }));
  const given: number[] = [];
  const check = { check: (fix: Fix | null) => given.push(fix!.lng), resend: () => undefined, waiting: ref(null), pending: ref(false), error: ref(null) } as unknown as ReturnType<typeof useCheck>;
  const page = document.createElement('div');
  const app = createApp({ render: () => h(CheckPanel, { kind: 'check-in', shop: null, check }) });
  app.use(i18n).use(createPinia()).mount(page);
  const button = page.querySelector<HTMLButtonElement>('.round')!;
  await vi.waitFor(() => expect(page.querySelector('.link')).not.toBeNull());

  lng = 113.7;
  vi.setSystemTime(Date.now() + 30_000);
  button.click();
  await vi.waitFor(() => expect(given).toEqual([113.6]));
  vi.setSystemTime(Date.now() + 31_000);
  button.click();
  await vi.waitFor(() => expect(given).toEqual([113.6, 113.7]));
  app.unmount();
});
