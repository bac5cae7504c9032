import { Locale as VantLocale } from 'vant';
import type { Locale } from '@/shared/i18n';

const TEXTS: Record<Locale, () => Promise<{ default: Record<string, unknown> }>> = {
  'zh-CN': () => import('vant/es/locale/lang/zh-CN'),
  'zh-TW': () => import('vant/es/locale/lang/zh-TW'),
  en: () => import('vant/es/locale/lang/en-US'),
};

/** The texts that Vant's own components bring. */
export async function showVantLocale(locale: Locale): Promise<void> {
  VantLocale.use(locale, (await TEXTS[locale]()).default as never);
}
