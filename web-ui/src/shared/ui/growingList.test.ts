import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, h, nextTick, reactive } from 'vue';
import { i18n } from '../i18n';
import GrowingList from './GrowingList.vue';

const state = reactive({ loading: false, finished: false, failed: false });
let asked = 0;
let root: HTMLElement;
let stop: () => void;

beforeEach(() => {
  Object.assign(state, { loading: false, finished: false, failed: false });
  asked = 0;
  // The end of the list is in sight all the time.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
  root = document.body.appendChild(document.createElement('div'));
  const app = createApp({ render: () => h(GrowingList, { ...state, onMore: () => (asked += 1) }) });
  app.use(i18n).mount(root);
  stop = () => app.unmount();
});
afterEach(() => {
  stop();
  root.remove();
  vi.restoreAllMocks();
});
async function turn(changes: Partial<typeof state>): Promise<void> {
  Object.assign(state, changes);
  for (let ticks = 0; ticks < 4; ticks += 1) await nextTick();
}

test('a failure is not asked about again by itself, but by the line that says so', async () => {
  await turn({ loading: true });
  await turn({ loading: false });
  const before = asked;
  expect(before).toBeGreaterThan(0);
  await turn({ loading: true });
  await turn({ loading: false, failed: true });
  expect(asked).toBe(before);
  root.querySelector<HTMLElement>('.van-list__error-text')!.click();
  await nextTick();
  expect(asked).toBe(before + 1);
});
