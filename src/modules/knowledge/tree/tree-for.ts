import type { FaultTree } from '#contract/article-shape.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { readTree } from './read-tree.ts';
import { inLanguage } from './written.ts';

/** A fault tree in the reader's language; null for what is none. */
export function treeFor(text: string, locale: Locale): FaultTree | null {
  const tree = readTree(text);
  if (tree instanceof Refused) return null;
  const words = (written: Parameters<typeof inLanguage>[0]) => inLanguage(written, locale);
  return {
    start: tree.start,
    questions: Object.entries(tree.questions).map(([id, { ask, answers }]) => ({
      id,
      ask: words(ask),
      answers: answers.map(({ say, to }) => ({ say: words(say), to })),
    })),
    results: Object.entries(tree.results).map(([id, { cause, remedy, outcome, skill = null, parts }]) => ({
      id,
      cause: words(cause),
      remedy: words(remedy),
      outcome,
      skill,
      parts: parts === undefined ? null : words(parts),
    })),
  };
}
