import type { ArticleKind } from '#contract/article-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { readTree } from './tree/read-tree.ts';

/** Why the text of a fault tree cannot be gone through, line by line; undefined for what reads well. */
export function unreadable({
  kind,
  body,
}: {
  readonly kind: ArticleKind;
  readonly body: string;
}): Refused | undefined {
  if (kind !== 'fault_tree') return undefined;
  const tree = readTree(body);
  return tree instanceof Refused ? tree : undefined;
}
