import { say } from './say.ts';

/** What commander says in English, and the key of our own words for it. */
const misuses: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(?<what>.+?)'/, 'misuse.option'],
  [/^error: unknown command '(?<what>.+?)'/, 'misuse.command'],
  [/^error: missing required argument '(?<what>.+?)'/, 'misuse.argument_missing'],
  [/^error: option '(?<what>.+?)' argument missing/, 'misuse.value_missing'],
  [/^error: required option '(?<what>.+?)' not specified/, 'misuse.option_missing'],
  [/^error: option '(?<what>.+?)' argument '(?<value>.*?)' is invalid\. (?<why>.+)/s, 'misuse.value'],
  [/^error: too many arguments for '(?<what>.+?)'.*?: (?<value>.+)\./, 'misuse.too_many'],
];

/** The same in the language of the shell, with the nearest right name. What is not known is left as it is. */
export function misuseText(text: string): string {
  for (const [pattern, key] of misuses) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return `${say(key, { ...groups, why: whyOf(groups.why) })}${nearestIn(text)}\n`;
  }
  return text;
}

function whyOf(why = ''): string {
  const choices = /^Allowed choices are (.+)\./.exec(why)?.[1];
  return choices === undefined ? why.trim() : say('misuse.choices', { choices });
}

function nearestIn(text: string): string {
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/.exec(text)?.[1];
  return nearest === undefined ? '' : say('misuse.nearest', { nearest });
}
