import type { texts } from 'virtual:texts';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '#kernel/locale.ts';
import { currentLocale, rememberLocale } from './language.ts';

export type Texts = typeof texts;

let loaders: Texts | undefined;

/** Loads the texts of the current language before the first page is drawn. */
export async function startTexts(found: Texts): Promise<void> {
  loaders = found;
  await i18next.use(initReactI18next).init({
    lng: currentLocale(),
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await chooseLocale(currentLocale());
}

/** Changes the language of the client and remembers it on this device. */
export async function chooseLocale(locale: Locale): Promise<void> {
  const loaded = await loaders?.[locale]();
  for (const [namespace, found] of Object.entries(loaded?.namespaces ?? {})) {
    i18next.addResourceBundle(locale, namespace, found);
  }
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}
