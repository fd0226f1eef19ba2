import { sql } from 'kysely';
import type { DiagnosisBody } from '#contract/diagnosis.ts';
import type { DiagnosisAction } from '#contract/diagnosis-steps.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#road/command.ts';
import { contentOf } from './facts.ts';

/** How often each step was taken on a case. */
export async function countsOf(
  { db }: Pick<Tx, 'db'>,
  requestId: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ action: string; count: number }>`
    select action, count(*)::int as count from diagnosis_entry where request_id = ${requestId} group by action`.execute(
    db,
  );
  return new Map(rows.map(({ action, count }) => [action, count]));
}

/** Who took a step last; null where nobody of the company did. */
export async function lastBy(db: Db, requestId: string, action: DiagnosisAction): Promise<string | null> {
  const { rows } = await sql<{ byId: string | null }>`
    select by_id from diagnosis_entry where request_id = ${requestId} and action = ${action}
    order by at desc, id desc limit 1`.execute(db);
  return rows[0]?.byId ?? null;
}

/** Whether somebody was sent for the case: what is recorded then is no remote service. */
export async function wasVisited(db: Db, requestId: string): Promise<boolean> {
  const { rows } = await sql`
    select from work_order where request_id = ${requestId} and state = 'completed' limit 1`.execute(db);
  return rows.length > 0;
}

/** Refuses papers that the actor did not upload. */
export async function strangePapers(
  tx: Tx,
  { actor }: Context,
  fileIds: readonly string[],
): Promise<Refused | undefined> {
  if (fileIds.length === 0) return undefined;
  const own = await tx.db
    .selectFrom('file')
    .select('id')
    .where('id', 'in', fileIds)
    .where('createdBy', '=', actor.key)
    .execute();
  return own.length === fileIds.length ? undefined : refuse('subject.not_found', { field: 'fileIds' });
}

/** Keeps the words of a step, with its papers. */
export async function addEntry(
  tx: Tx,
  { id: requestId, actor, at }: Context,
  { action, body }: { readonly action: DiagnosisAction; readonly body: DiagnosisBody },
): Promise<string> {
  const id = newId();
  const content = JSON.stringify(contentOf(action, body));
  const by = { byId: actor.personId, byName: actor.name };
  await tx.db
    .insertInto('diagnosisEntry')
    .values({ id, requestId, action, at: instantOf(at), ...by, content, note: body.note ?? null })
    .execute();
  const { fileIds = [] } = body;
  if (fileIds.length > 0)
    await tx.db
      .insertInto('diagnosisFile')
      .values(fileIds.map(fileId => ({ entryId: id, fileId })))
      .execute();
  return id;
}
