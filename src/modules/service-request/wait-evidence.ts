import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';

interface Shown {
  readonly requestId: string;
  readonly actor: Actor;
  readonly fileIds: readonly string[];
}

/** Puts files with a request and answers their hashes, in the order given. Refuses files that the actor did not upload. */
export async function keepShown(tx: Tx, { requestId, actor, fileIds }: Shown): Promise<string[] | Refused> {
  if (fileIds.length === 0) return [];
  const own = await tx.db
    .selectFrom('file')
    .select(['id', 'sha256'])
    .where('id', 'in', fileIds)
    .where('createdBy', '=', actor.key)
    .execute();
  const hashes = new Map(own.map(({ id, sha256 }) => [id, sha256]));
  if (hashes.size < fileIds.length) return refuse('subject.not_found', { field: 'fileIds' });
  await tx.db
    .insertInto('requestFile')
    .values(fileIds.map(fileId => ({ requestId, fileId })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
  return fileIds.flatMap(id => hashes.get(id) ?? []);
}
