import { foldName } from './fold.ts';

/**
 * Each character and each pair of neighbours of a name. A text contains a part only if it has all the pairs of that part,
 * which an index on arrays answers for two Chinese characters already; trigrams need three.
 */
export function gramsOf(text: string): string[] {
  const characters = [...foldName(text)];
  const pairs = characters.slice(1).map((character, place) => `${characters[place]}${character}`);
  return [...new Set([...characters, ...pairs])];
}

/** The grams that a name must have to contain the part: its pairs, or the one character. */
export function gramsOfPart(part: string): string[] {
  const grams = gramsOf(part);
  const pairs = grams.filter(gram => [...gram].length === 2);
  return pairs.length > 0 ? pairs : grams;
}
