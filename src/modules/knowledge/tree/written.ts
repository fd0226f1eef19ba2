import { type Locale, locales } from '#kernel/locale.ts';

/** A text as somebody wrote it: one for all, or one for each language. */
export type Written = string | Readonly<Record<Locale, string>>;

/** The text in a language; where that is missing, in the first that is there. */
export function inLanguage(text: Written, locale: Locale): string {
  if (typeof text === 'string') return text;
  return text[locale] ?? locales.map(one => text[one]).find(one => one !== undefined) ?? '';
}

export interface WrittenAnswer {
  readonly say: Written;
  readonly to: string;
}

export interface WrittenQuestion {
  readonly ask: Written;
  readonly answers: readonly WrittenAnswer[];
}

export interface WrittenResult {
  readonly cause: Written;
  readonly remedy: Written;
  readonly outcome: 'solve' | 'pass_to_field';
  readonly skill?: string;
  readonly parts?: Written;
}

/** A fault tree as it is written in YAML, once it has been checked. */
export interface WrittenTree {
  readonly start: string;
  readonly questions: Readonly<Record<string, WrittenQuestion>>;
  readonly results: Readonly<Record<string, WrittenResult>>;
}
