import { type TakeoverField, type TakeoverKind, takeoverFields } from '#contract/takeover-reading.ts';
import { foldName } from '#platform/search/fold.ts';
import { ownTitles, titleWords } from './words/read-words.ts';

/** How well a title names a field, 0 to 1; 1 where it is one of the words that people use for it. */
export interface Naming {
  readonly field: TakeoverField;
  readonly strength: number;
}

let folded: ReadonlyMap<string, readonly string[]> | undefined;

function wordsFor(field: TakeoverField): readonly string[] {
  folded ??= new Map(Object.entries(titleWords()).map(([name, words]) => [name, words.map(foldName)]));
  return folded.get(field) ?? [];
}

const own = ownTitles.map(foldName);

/** Everything that a title may mean, the likeliest first. */
export function namingsOf(title: string, kind: TakeoverKind): Naming[] {
  const bare = foldName(title.replaceAll(/[（(【[].*?[）)】\]]/g, '')) || foldName(title);
  if (isOwnTitle(title) || bare === '') return [];
  return takeoverFields[kind]
    .map(field => ({
      field,
      strength: Math.max(...wordsFor(field).map(word => likeness(bare, word))),
    }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength);
}

/** A column that our own files add. */
export function isOwnTitle(title: string): boolean {
  return own.includes(foldName(title));
}

const shortestHan = 2;
const shortestLatin = 4;
const mostForPart = 0.5;
const longest = 100;

/** The longer the word that a title holds, the likelier it is meant. */
function likeness(title: string, word: string): number {
  if (title === word) return 1;
  const shortest = /\p{Script=Han}/u.test(word) ? shortestHan : shortestLatin;
  if (word.length < shortest || !title.includes(word)) return 0;
  return mostForPart + word.length / longest;
}
