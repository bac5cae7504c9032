import '@/shared/ui/tokens.css';
import 'vant/es/toast/style/index';
import './field.css';
import { onlineManager, QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { useSession } from '@/shared/auth';
import { provideSlots } from '@/shared/extension';
import { configureHttp, queryClientSettings } from '@/shared/http';
import { currentLocale, i18n, onLocale, startI18n, type Locale } from '@/shared/i18n';
import { keepSeen } from '@/shared/offline';
import App from './App.vue';
import { modules } from './modules';
import { pressWithKeys } from './pressWithKeys';
import { showVantLocale } from './vantLocale';

const TEXTS: Record<Locale, () => Promise<{ default: Record<string, unknown> }>> = {
  'zh-CN': () => import('./messages/zh-CN'),
  'zh-TW': () => import('./messages/zh-TW'),
  en: () => import('./messages/en'),
};

/** As long as a working day: what was seen in the morning is there in the cellar in the afternoon. */
const KEPT_MILLIS = 12 * 3_600_000;

async function start(): Promise<void> {
  const app = createApp(App);
  app.use(createPinia());
  app.use(i18n);
  // Otherwise an app opened without a network would not notice that one came.
  onlineManager.setOnline(navigator.onLine);
  const cache = new QueryClient(queryClientSettings);
  cache.setDefaultOptions({ ...cache.getDefaultOptions(), queries: { ...cache.getDefaultOptions().queries, gcTime: KEPT_MILLIS } });
  app.use(VueQueryPlugin, { queryClient: cache });
  provideSlots(app, modules.flatMap((module) => module.fieldSlots ?? []));
  const session = useSession();
  configureHttp({ accessToken: session.accessToken, language: currentLocale, onProblem: session.noteProblem });
  onLocale(showVantLocale);
  document.addEventListener('keydown', pressWithKeys);
  await startI18n(async (locale) => (await TEXTS[locale]()).default);
  app.mount('#app');
  await session.start('/field/', keepSeen(cache));
}

void start();
