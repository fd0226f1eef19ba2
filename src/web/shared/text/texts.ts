import type { texts } from 'virtual:texts';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '#kernel/locale.ts';
import { currentLocale, rememberLocale } from './language.ts';

export type Texts = typeof texts;

let loaders: Texts | undefined;

/** Namespaces that some page has asked for: another language needs them as well. */
const asked = new Set<string>();

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
  const later = loaders?.later[locale] ?? {};
  const loads = [loaders?.first[locale], ...[...asked].map(namespace => later[namespace])];
  await Promise.all(loads.map(load => addTexts(locale, load)));
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

/** A page that brings texts of its own: those come with it and weigh on no other page. */
export function withTexts<Found>(namespace: string, load: () => Promise<Found>): () => Promise<Found> {
  return async () => {
    const locale = currentLocale();
    asked.add(namespace);
    const isThere = i18next.hasResourceBundle(locale, namespace);
    const texts = isThere ? undefined : addTexts(locale, loaders?.later[locale][namespace]);
    const [found] = await Promise.all([load(), texts]);
    return found;
  };
}

type Load = Texts['first'][Locale];

async function addTexts(locale: Locale, load: Load | undefined): Promise<void> {
  const loaded = await load?.();
  for (const [namespace, found] of Object.entries(loaded?.namespaces ?? {})) {
    i18next.addResourceBundle(locale, namespace, found);
  }
}
