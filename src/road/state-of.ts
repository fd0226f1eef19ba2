import type { SubjectState } from '#engine/state.ts';
import type { Db } from '#platform/database/kysely.ts';

/** The engine's view of a subject and its version, for those who only read. */
export async function stateOf(db: Db, id: string): Promise<{ state: SubjectState; seq: number }> {
  const row = await db
    .selectFrom('subject')
    .select(['state', 'seq'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { state: row.state as SubjectState, seq: row.seq };
}
