import type { FaultTree, TreeResult } from './article-shape.ts';

export interface FaultWay {
  /** The question or the result at which it has come. */
  readonly place: string;
  readonly path: readonly { readonly id: string; readonly ask: string; readonly say: string }[];
  /** Null where the way was left before its end. */
  readonly result: TreeResult | null;
}

/** The way that the answers lead; undefined where one of them does not exist, or something is answered after the end. */
export function wayOf(tree: FaultTree, answers: readonly number[]): FaultWay | undefined {
  let place = tree.start;
  const path: FaultWay['path'][number][] = [];
  for (const answer of answers) {
    const question = tree.questions.find(({ id }) => id === place);
    const given = question?.answers[answer];
    if (!question || !given) return undefined;
    path.push({ id: place, ask: question.ask, say: given.say });
    place = given.to;
  }
  return { place, path, result: tree.results.find(({ id }) => id === place) ?? null };
}
