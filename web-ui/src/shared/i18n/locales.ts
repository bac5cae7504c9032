/** zh-CN is the language of the product; the others are complete as well. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const CHOSEN = 'dianlu.locale';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The person's choice; else traditional characters for a device set to them; else zh-CN. */
export function firstLocale(chosen: string | null, device: string): Locale {
  if (isLocale(chosen)) return chosen;
  return /^zh-(TW|HK|MO|Hant)/i.test(device) ? 'zh-TW' : 'zh-CN';
}

export function rememberedLocale(): Locale {
  return firstLocale(localStorage.getItem(CHOSEN), navigator.language);
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(CHOSEN, locale);
}
