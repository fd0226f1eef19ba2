import type { CivilDate } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { ToldElsewhere } from '#road/command.ts';

/** The warranty of a machine begins with its hand-over and ends with this day. Answers with what its own log is told. */
export async function startWarranty(tx: Tx, assetId: string, until: CivilDate): Promise<ToldElsewhere[]> {
  await tx.db.updateTable('asset').set({ warrantyUntil: until }).where('id', '=', assetId).execute();
  const subject = await tx.db.selectFrom('subject').select('id').where('id', '=', assetId).executeTakeFirst();
  if (!subject) return [];
  const facts = { 'asset.warranty_until': until };
  return [{ subjectId: assetId, events: [{ type: 'asset.warranty_started', facts }] }];
}
