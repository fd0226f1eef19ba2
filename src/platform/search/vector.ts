import { queryTokens, searchTokens } from './tokens.ts';

/** A text as PostgreSQL's `tsvector` writes it: cast it with `::tsvector`, no parser of the server is asked. */
export function tsvectorText(text: string): string {
  return searchTokens(text).map(quoted).join(' ');
}

/**
 * What is searched for as a `tsquery`: all words, the last one as the beginning of a word because it may not be typed to
 * its end. Null when there is no word in it.
 */
export function tsqueryText(query: string): string | null {
  const words = queryTokens(query).map(quoted);
  return words.length === 0 ? null : `${words.join(' & ')}:*`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}
