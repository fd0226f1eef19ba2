import type { Db } from '../database/kysely.ts';

export interface SessionRow {
  readonly id: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Temporal.Instant;
  /** To a day. */
  readonly usedAt: Temporal.Instant;
}

/** The sessions of an account that have not run out, the newest first. */
export function listSessions(db: Db, accountId: string, now: Temporal.Instant): Promise<SessionRow[]> {
  return db
    .selectFrom('accountSession')
    .select(['id', 'ipAddress as address', 'userAgent', 'createdAt', 'updatedAt as usedAt'])
    .where('userId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute();
}

/** Ends one session of the account, or all but `except`; answers how many. */
export async function endOwnSessions(
  db: Db,
  accountId: string,
  { id, except }: { readonly id?: string | undefined; readonly except: string },
): Promise<number> {
  const ended = db.deleteFrom('accountSession').where('userId', '=', accountId);
  const chosen = id === undefined ? ended.where('id', '<>', except) : ended.where('id', '=', id);
  return Number((await chosen.executeTakeFirst()).numDeletedRows);
}

export interface PasskeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Temporal.Instant;
}

export function listPasskeys(db: Db, accountId: string): Promise<PasskeyRow[]> {
  return db
    .selectFrom('accountPasskey')
    .select(['id', 'name', 'createdAt'])
    .where('userId', '=', accountId)
    .orderBy('id')
    .execute();
}

/** A passkey of an account. */
export interface PasskeyOf {
  readonly accountId: string;
  readonly id: string;
}

export async function renamePasskey(db: Db, { accountId, id }: PasskeyOf, name: string): Promise<boolean> {
  const renamed = await db
    .updateTable('accountPasskey')
    .set({ name })
    .where('id', '=', id)
    .where('userId', '=', accountId)
    .executeTakeFirst();
  return renamed.numUpdatedRows > 0n;
}

export async function removePasskey(db: Db, { accountId, id }: PasskeyOf): Promise<boolean> {
  const removed = await db
    .deleteFrom('accountPasskey')
    .where('id', '=', id)
    .where('userId', '=', accountId)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
