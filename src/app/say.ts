import { translate } from '#platform/text/translate.ts';
import { shellLocale } from './shell-locale.ts';

/** A text of the command line (`locales/<language>/cli.json`) in the language of the shell. */
export function say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return translate(shellLocale(), `cli:${key}`, params);
}

/** Answers a command: as one line of JSON for scripts, or as text for people. */
export function answer(json: boolean | undefined, data: unknown, text: string): void {
  console.log(json ? JSON.stringify(data) : text);
}
