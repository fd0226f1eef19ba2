import type { Kind, ReviewedClause } from './review.ts';

/** A stretch of a clause's text with the kinds of controls that its words told. */
interface Segment {
  readonly from: number;
  readonly text: string;
  readonly kinds: readonly Kind[];
}

interface Span {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** The text of a clause cut where words that told begin and end. Words that were edited away tell nothing more. */
export function segmentsOf({ text, found }: Pick<ReviewedClause, 'text' | 'found'>): Segment[] {
  const spans = found.kinds.flatMap(({ kind, words }) =>
    words.flatMap(word => placeOf(word, text).map((place): Span => ({ kind, ...place }))),
  );
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])];
  const places = cuts.toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const kinds = spans.filter(span => span.from <= from && span.to >= to).map(({ kind }) => kind);
    return { from, text: text.slice(from, to), kinds: [...new Set(kinds)] };
  });
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function placeOf({ text: word, from, to }: Word, text: string): Pick<Span, 'from' | 'to'>[] {
  if (text.slice(from, to) === word) return [{ from, to }];
  const at = text.indexOf(word);
  return at < 0 ? [] : [{ from: at, to: at + word.length }];
}
