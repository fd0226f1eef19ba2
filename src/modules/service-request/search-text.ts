import { foldCode, foldPhone } from '#platform/search/fold.ts';
import { tsqueryText, tsvectorText } from '#platform/search/vector.ts';

export interface Searchable {
  /** Description, name of the customer, place. */
  readonly texts: readonly (string | null)[];
  /** Numbers by which people name it: of the request, the machine, the vehicle. */
  readonly codes: readonly (string | null)[];
  readonly phone: string | null;
}

const shortestEnd = 4;
const longestEnd = 8;

/** What a request is found by, as `tsvector` reads it: words, whole numbers, and the last digits that people remember. */
export function searchVector({ texts, codes, phone }: Searchable): string {
  const words = tsvectorText(texts.filter(Boolean).join('\n'));
  const numbers = [...codes.map(code => foldCode(code ?? '').toLowerCase()), foldPhone(phone ?? '')];
  const ends = numbers.flatMap(number => [number, ...endsOf(number)]).filter(isPlain);
  return `${words} ${[...new Set(ends)].map(end => `'${end}'`).join(' ')}`;
}

function endsOf(number: string): string[] {
  const lengths = Array.from({ length: longestEnd - shortestEnd + 1 }, (_, more) => shortestEnd + more);
  return lengths.filter(length => length < number.length).map(length => number.slice(-length));
}

function isPlain(number: string): boolean {
  return /^[\p{L}\p{N}/_]+$/u.test(number);
}

/** A single Chinese character begins thousands of words: it is looked for as a word of its own. */
const loneCharacter = /'(\p{Script=Han})':\*$/u;

/** What somebody typed, as `tsquery` reads it: its words, or one number in any spelling. Null when nothing can be meant. */
export function searchQuery(typed: string): string | null {
  const words = tsqueryText(typed)?.replace(loneCharacter, "'$1'");
  const codes = [foldCode(typed).toLowerCase(), foldPhone(typed)].filter(
    code => code.length >= shortestEnd && isPlain(code) && /\d/.test(code),
  );
  const alternatives = new Set([...(words ? [words] : []), ...codes.map(code => `'${code}':*`)]);
  return alternatives.size > 0 ? [...alternatives].join(' | ') : null;
}

/** A number in any spelling: hardly any two requests have it. */
export function namesANumber(typed: string): boolean {
  return /^[\p{Script=Latin}\d\s/+-]*\d{4,}[\p{Script=Latin}\d\s/+-]*$/u.test(typed);
}
