import type { ClauseRefusal } from '#engine/permit.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { type Locale, type LocalText, locales } from '#kernel/locale.ts';
import type { Refusal } from '#kernel/refusal.ts';

/** Where texts are found: in the files of the server, or among those that a client has loaded. */
export interface Wording {
  /** The text of `<namespace>:<key>` in a language, with `{{name}}` filled in. */
  readonly translate: (
    locale: Locale,
    key: string,
    params?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly hasText: (locale: Locale, key: string) => boolean;
}

/** A clause's refusal in words: the gate's own, or the names of what a record lacks. */
export function tellable(
  refusal: ClauseRefusal,
  { facts }: Pick<Vocabulary, 'facts'>,
  wording: Wording,
): Refusal {
  const { code, clause, lift, obstacle } = refusal;
  const words = obstacle ?? missingWords(refusal, facts, wording);
  return { code, clause, words, ...(lift && { lift }) };
}

function missingWords(
  { code, clause, missing, formTitle }: ClauseRefusal,
  facts: Vocabulary['facts'],
  { translate }: Wording,
): LocalText {
  const texts = locales.map(locale => {
    const names = missing.map(name => (facts[name]?.meaning ?? formTitle)?.[locale] ?? name);
    const list = new Intl.ListFormat(locale).format(names);
    const key = names.length > 0 ? 'clause:record_lacks' : `refusals:${code}`;
    return [locale, translate(locale, key, { clause, missing: list })] as const;
  });
  return Object.fromEntries(texts) as LocalText;
}

/**
 * What a person is told: the regulation's own words where a clause stands in the way, the broken rule where a field
 * has the wrong shape, else the text of the code.
 */
export function messageOf(
  { code, words, clause, params = {} }: Refusal,
  locale: Locale,
  { translate, hasText }: Wording,
): string {
  if (words) return words[locale];
  const rule = `validation:${params.keyword}`;
  if (code === 'input.invalid' && hasText(locale, rule)) return translate(locale, rule, params);
  return translate(locale, `refusals:${code}`, { ...params, ...(clause && { clause }) });
}
