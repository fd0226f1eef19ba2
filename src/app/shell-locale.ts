import type { Locale } from '#kernel/locale.ts';
import { chooseLocale } from '#platform/text/translate.ts';

/** The language of the person at the shell. */
export function shellLocale(environment: NodeJS.ProcessEnv = process.env): Locale {
  const { GUIJU_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment;
  return chooseLocale(GUIJU_LANGUAGE || LC_ALL || LC_MESSAGES || LANG, 'en');
}
