import { createPinia } from 'pinia';
import L from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick, reactive } from 'vue';
import { i18n } from '../i18n';
import MapView from './MapView.vue';
import type { MapPoint } from './points';

const shop = (id: string, lng: number): MapPoint => ({ id, lng, lat: 34.7, label: id, tone: 'shop' });
const state = reactive({ fit: null as string | null, points: [] as MapPoint[] });
let stop: () => void;
let fits: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('[]'));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  fits = vi.spyOn(L.Map.prototype, 'fitBounds');
  Object.assign(state, { fit: null, points: [] });
  const app = createApp({ render: () => h(MapView, { ...state }) });
  app.use(createPinia()).use(i18n).mount(document.createElement('div'));
  stop = () => app.unmount();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
async function turn(changes: Partial<typeof state>): Promise<number> {
  Object.assign(state, changes);
  await nextTick();
  return fits.mock.calls.length;
}

test('what is shown is fitted once: a refresh leaves the map where somebody moved it', async () => {
  expect(await turn({ points: [shop('a', 113.6)] })).toBe(0);
  expect(await turn({ fit: 'monday' })).toBe(1);
  expect(await turn({ points: [shop('a', 113.6), shop('b', 113.9)] })).toBe(1);
  expect(await turn({ fit: null, points: [] })).toBe(1);
  expect(await turn({ fit: 'tuesday' })).toBe(1);
  expect(await turn({ points: [shop('c', 113.7)] })).toBe(2);
});
