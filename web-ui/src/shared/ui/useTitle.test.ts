import { createI18n } from 'vue-i18n';
import { createApp, defineComponent, nextTick, ref } from 'vue';
import { expect, test } from 'vitest';
import { useTitle } from './useTitle';

const i18n = createI18n({ legacy: false, locale: 'en', messages: { en: { app: { name: 'Dianlu' } } } });
function show(title: () => string) {
  const app = createApp(defineComponent({ setup: () => (useTitle(title), () => null) }));
  app.use(i18n).mount(document.createElement('div'));
  return app;
}

test('the tab is called as the page, as soon as the page knows its name', async () => {
  const name = ref('');
  const page = show(() => name.value);
  expect(document.title).toBe('Dianlu');
  name.value = 'Old Wang';
  await nextTick();
  expect(document.title).toBe('Old Wang · Dianlu');
  page.unmount();
  expect(document.title).toBe('Dianlu');
});

test('a page that goes leaves the name of the one that has come', () => {
  const one = show(() => 'Customers');
  const other = show(() => 'Visits');
  one.unmount();
  expect(document.title).toBe('Visits · Dianlu');
  other.unmount();
});
