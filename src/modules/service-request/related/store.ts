import type { RelatedRequest } from '#contract/related.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context } from '#road/command.ts';

type State = RelatedRequest['state'];

/** What is remembered of a merge, so that it can be undone. */
export interface Merge {
  readonly intoId: string;
  readonly stateBefore: State;
}

export async function insertMerge(tx: Tx, { id, actor, at }: Context, { intoId, stateBefore }: Merge) {
  const merge = { requestId: id, intoId, stateBefore, mergedAt: instantOf(at), mergedByName: actor.name };
  await tx.db.insertInto('serviceRequestMerge').values(merge).execute();
}

export async function findMerge(tx: Pick<Tx, 'db'>, requestId: string): Promise<Merge | undefined> {
  const found = await tx.db
    .selectFrom('serviceRequestMerge')
    .select(['intoId', 'stateBefore'])
    .where('requestId', '=', requestId)
    .executeTakeFirst();
  return found && { ...found, stateBefore: found.stateBefore as State };
}

export async function deleteMerge(tx: Tx, requestId: string): Promise<void> {
  await tx.db.deleteFrom('serviceRequestMerge').where('requestId', '=', requestId).execute();
}

/** Whether others were merged into it. */
export async function holdsMerged(tx: Pick<Tx, 'db'>, intoId: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('serviceRequestMerge')
    .select('requestId')
    .where('intoId', '=', intoId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Links two requests; false when they are linked already. */
export async function insertLink(
  tx: Tx,
  { id, actor, at }: Context,
  { otherId, kind }: { readonly otherId: string; readonly kind: 'related' | 'split' },
): Promise<boolean> {
  const link = { ...pairOf(id, otherId), kind, linkedAt: instantOf(at), linkedByName: actor.name };
  const done = await tx.db
    .insertInto('serviceRequestLink')
    .values(link)
    .onConflict(conflict => conflict.columns(['oneId', 'otherId']).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Undoes a link; false when there is none. */
export async function deleteLink(tx: Tx, id: string, otherId: string): Promise<boolean> {
  const pair = pairOf(id, otherId);
  const done = await tx.db
    .deleteFrom('serviceRequestLink')
    .where('oneId', '=', pair.oneId)
    .where('otherId', '=', pair.otherId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

function pairOf(a: string, b: string) {
  return a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a };
}
