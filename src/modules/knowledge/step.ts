import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, type Happened, happened, type Told } from '#road/command.ts';
import { nextFor } from './invariants.ts';
import type { ArticleAction, ArticleState } from './lifecycle.ts';
import { type ArticleChanged, type ArticleColumns, updateArticle } from './store.ts';

export interface ArticleStep {
  readonly action: ArticleAction;
  readonly events: readonly (string | Told)[];
  readonly facts?: Values;
  readonly columns?: ArticleColumns;
}

export interface SteppedOn {
  readonly id: string;
  readonly state: ArticleState;
}

/** Takes an article on to the state that the action leads to, and tells it. */
export async function step(
  tx: Tx,
  row: ArticleChanged,
  { context, action, events, facts, columns }: ArticleStep & { readonly context: Context },
): Promise<Refused | Happened<SteppedOn>> {
  const state = nextFor(row, action, context.actor.personId);
  if (state instanceof Refused) return state;
  await updateArticle(tx, row.id, { ...columns, state });
  const told = events.map(one => (typeof one === 'string' ? { type: one } : one));
  const [first, ...rest] = told;
  const withFacts = first ? [{ ...first, ...(facts && { facts }) }, ...rest] : [];
  return happened({ events: withFacts, reply: { id: row.id, state } });
}
