import { createI18n } from 'vue-i18n';
import { rememberedLocale, rememberLocale, type Locale } from './locales';

export { LOCALES, type Locale } from './locales';
export { collectTexts } from './messages';
export { useNow } from './clock';
export { useFormat } from './useFormat';

type Loader = (locale: Locale) => Promise<Record<string, unknown>>;

export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', missingWarn: false });

let load: Loader = async () => ({});
const loaded = new Set<Locale>();
const listeners: ((locale: Locale) => Promise<void> | void)[] = [];

export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale;
}

/** A UI kit brings its own texts; its shell loads them here. Called at once and after every change. */
export function onLocale(listener: (locale: Locale) => Promise<void> | void): void {
  listeners.push(listener);
}

export async function showLocale(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    i18n.global.setLocaleMessage(locale, (await load(locale)) as never);
    loaded.add(locale);
  }
  for (const listener of listeners) await listener(locale);
  i18n.global.locale.value = locale as never;
  document.documentElement.lang = locale;
}

export async function chooseLocale(locale: Locale): Promise<void> {
  await showLocale(locale);
  rememberLocale(locale);
}

export async function startI18n(loader: Loader): Promise<void> {
  load = loader;
  await showLocale(rememberedLocale());
}
