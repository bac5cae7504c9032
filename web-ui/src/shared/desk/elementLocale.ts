import type { Language } from 'element-plus/es/locale';
import { shallowRef } from 'vue';
import type { Locale } from '@/shared/i18n';

const TEXTS: Record<Locale, () => Promise<{ default: Language }>> = {
  'zh-CN': () => import('element-plus/es/locale/lang/zh-cn'),
  'zh-TW': () => import('element-plus/es/locale/lang/zh-tw'),
  en: () => import('element-plus/es/locale/lang/en'),
};

/** The texts that Element Plus's own components bring. */
export const elementLocale = shallowRef<Language>();

export async function showElementLocale(locale: Locale): Promise<void> {
  elementLocale.value = (await TEXTS[locale]()).default;
}
