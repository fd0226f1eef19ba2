import { type Locale, locales } from '#kernel/locale.ts';

const cookie = 'guiju_locale';
const yearSeconds = 365 * 24 * 3600;

let current: Locale = remembered() ?? preferred();

/** The language in which the client speaks now; the server is asked to answer in it. */
export function currentLocale(): Locale {
  return current;
}

/** Remembers the language on this device. */
export function rememberLocale(locale: Locale): void {
  current = locale;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in many phones
  document.cookie = `${cookie}=${locale}; path=/; max-age=${yearSeconds}; samesite=lax`;
}

export function isLocale(text: unknown): text is Locale {
  return locales.some(locale => locale === text);
}

function remembered(): Locale | undefined {
  if (typeof document === 'undefined') return undefined;
  const found = new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(document.cookie)?.[1];
  return isLocale(found) ? found : undefined;
}

/** What the browser asks for: `zh-HK` and `zh-Hant` read zh-TW, any other Chinese zh-CN, all else English. */
function preferred(): Locale {
  if (typeof navigator === 'undefined') return 'zh-CN';
  for (const wish of navigator.languages) {
    if (/^zh-(TW|HK|MO|Hant)/i.test(wish)) return 'zh-TW';
    if (/^zh/i.test(wish)) return 'zh-CN';
    if (/^en/i.test(wish)) return 'en';
  }
  return 'zh-CN';
}
