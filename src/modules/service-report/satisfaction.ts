import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context, Told } from '#road/command.ts';

export interface Mark {
  readonly orderId: string | null;
  /** 1 to 5. */
  readonly score: number;
  readonly opinion: string | undefined;
}

/** Keeps how content the customer is, and tells it. */
export async function recordSatisfaction(tx: Tx, context: Context, mark: Mark): Promise<Told> {
  const { orderId, score, opinion = null } = mark;
  const { id: requestId, actor, at } = context;
  const row = { id: newId(), requestId, orderId, score, opinion, source: actor.source };
  await tx.db
    .insertInto('satisfaction')
    .values({ ...row, at: instantOf(at) })
    .execute();
  return { type: 'satisfaction.recorded', data: { score }, facts: { 'satisfaction.score': score } };
}
