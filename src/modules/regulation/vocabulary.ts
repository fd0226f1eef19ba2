import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaitedWords } from './awaited/index.ts';

/** What clauses may name although no module offers it yet; each name carries the capability that will. */
export const awaitedVocabulary: Partial<Vocabulary> = {
  actions: Object.assign({}, ...awaitedWords.map(words => words.actions)),
  events: Object.assign({}, ...awaitedWords.map(words => words.events)),
  facts: Object.assign({}, ...awaitedWords.map(words => words.facts)),
};
