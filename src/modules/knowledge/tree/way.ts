import type { FaultTree, TreeResult } from '#contract/article-shape.ts';

export interface Way {
  readonly path: readonly { readonly ask: string; readonly say: string }[];
  /** Null where the way was left before its end. */
  readonly result: TreeResult | null;
}

/** The way that the answers lead; undefined where one of them does not exist, or something is answered after the end. */
export function wayOf(tree: FaultTree, answers: readonly number[]): Way | undefined {
  let place = tree.start;
  const path: { ask: string; say: string }[] = [];
  for (const answer of answers) {
    const question = tree.questions.find(({ id }) => id === place);
    const given = question?.answers[answer];
    if (!question || !given) return undefined;
    path.push({ ask: question.ask, say: given.say });
    place = given.to;
  }
  return { path, result: tree.results.find(({ id }) => id === place) ?? null };
}
