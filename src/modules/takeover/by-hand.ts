import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import { takeoverAsked } from './commands/run.ts';
import { findTakeovers, moveOn, type TakeoverRecord } from './store.ts';

/** Forgets a file that was only looked at, where the same person had begun to take the same file over: that one goes on. */
export async function unfinishedFor(
  db: Db,
  { id, sha256 }: TakeoverRecord,
): Promise<TakeoverRecord | undefined> {
  const where = sql`f.sha256 = ${sha256} and t.asked_by = (select asked_by from takeover where id = ${id}::uuid)
    and t.state in ('running', 'stopping', 'stopped', 'failed') and t.total is not null`;
  const [found] = await findTakeovers(db, { where, isList: false });
  if (!found) return undefined;
  await db.deleteFrom('takeover').where('id', '=', id).where('state', '=', 'read').execute();
  await moveOn(db, { id: found.id, from: ['running', 'stopping'], to: 'failed' });
  return found;
}

/** Takes what was asked for from the background work; false where that has begun with it. */
export async function takeFromBackground(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('outbox')
    .where('topic', '=', takeoverAsked)
    .where(sql<boolean>`payload->>'id' = ${id}`)
    .where('dispatchedAt', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
