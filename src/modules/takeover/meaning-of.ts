import type { WordField } from '#contract/takeover-reading.ts';
import { foldName } from '#platform/search/fold.ts';
import { valueWords } from './words/read-words.ts';

const meanings = new Map<WordField, ReadonlyMap<string, string>>();

function meaningsOf(field: WordField): ReadonlyMap<string, string> {
  let known = meanings.get(field);
  if (!known) {
    const pairs = Object.entries(valueWords()[field] ?? {}).flatMap(([ours, theirs]) =>
      [ours, ...theirs].map(word => [foldName(word), ours] as const),
    );
    known = new Map(pairs);
    meanings.set(field, known);
  }
  return known;
}

/** What a word of a register means: as the reading says, else as people commonly mean it; undefined for any other. */
export function meaningOf(
  field: WordField,
  word: string,
  said: Readonly<Record<string, string>> = {},
): string | undefined {
  return Object.hasOwn(said, word) ? said[word] : meaningsOf(field).get(foldName(word));
}
