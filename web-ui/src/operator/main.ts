import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import 'element-plus/theme-chalk/el-message.css';
import 'element-plus/theme-chalk/el-message-box.css';
import 'element-plus/theme-chalk/el-overlay.css';
import '@/shared/ui/tokens.css';
import '@/shared/desk/desk.css';
import '@/shared/desk/touch.css';
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { useSession } from '@/shared/auth';
import { showElementLocale } from '@/shared/desk';
import { configureHttp, queryClientSettings } from '@/shared/http';
import { currentLocale, i18n, onLocale, startI18n, type Locale } from '@/shared/i18n';
import App from './App.vue';

const TEXTS: Record<Locale, () => Promise<{ default: Record<string, unknown> }>> = {
  'zh-CN': () => import('./messages/zh-CN'),
  'zh-TW': () => import('./messages/zh-TW'),
  en: () => import('./messages/en'),
};

async function start(): Promise<void> {
  const app = createApp(App);
  app.use(createPinia());
  app.use(i18n);
  app.use(VueQueryPlugin, { queryClient: new QueryClient(queryClientSettings) });
  const session = useSession();
  configureHttp({ accessToken: session.accessToken, language: currentLocale, onProblem: session.noteProblem });
  onLocale(showElementLocale);
  await startI18n(async (locale) => (await TEXTS[locale]()).default);
  app.mount('#app');
  await session.start('/operator/', null, 'operators');
}

void start();
