import type { Say } from '#engine/pack/describe.ts';
import type { Locale } from '#kernel/locale.ts';
import { translate } from '#platform/text/translate.ts';
import { shellLocale } from './shell-locale.ts';

/** A text of the command line (`locales/<language>/cli.json`) in the language of the shell. */
export function say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return translate(shellLocale(), `cli:${key}`, params);
}

/** Texts of any namespace in one language; without one in that of the shell. */
export function sayIn(locale: Locale = shellLocale()): Say {
  return (key, params) => translate(locale, key, params);
}

/** Answers a command: as one line of JSON for scripts, or as text for people. */
export function answer(json: boolean | undefined, data: unknown, text: string): void {
  console.log(json ? JSON.stringify(data) : text);
}
