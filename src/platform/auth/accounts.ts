import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '../database/kysely.ts';
import { newId } from '../id.ts';

export interface NewAccount {
  /** 3 to 40 letters, digits, dots, hyphens or underscores; upper and lower case are the same. */
  readonly username: string;
  readonly name: string;
  readonly email?: string | undefined;
  /** 10 to 200 characters. */
  readonly password: string;
}

export interface AccountRow {
  readonly id: string;
  readonly username: string | null;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly createdAt: Temporal.Instant;
}

/**
 * Makes an account that signs in with a password; `db` may be a transaction that also makes the person.
 * Refuses with `person.username_taken`.
 */
export async function createAccount(db: Db, account: NewAccount): Promise<string | Refused> {
  const id = newId();
  const hash = await hashPassword(account.password);
  const username = account.username.toLowerCase();
  const email = (account.email ?? `${username}@accounts.invalid`).toLowerCase();
  const made = await db
    .insertInto('account')
    .values({ id, name: account.name, email, username, displayUsername: account.username })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (made.numInsertedOrUpdatedRows === 0n) return refuse('person.username_taken', { field: 'username' });
  await db.insertInto('accountCredential').values(credential(id, hash)).execute();
  return id;
}

function credential(userId: string, password: string) {
  return { id: newId(), accountId: userId, providerId: 'credential', userId, password };
}

/** Sets a new password and ends all sessions of the account; false when there is no such account. */
export async function setPassword(db: Db, accountId: string, password: string): Promise<boolean> {
  const hash = await hashPassword(password);
  const changed = await db
    .updateTable('accountCredential')
    .set({ password: hash, updatedAt: sql`now()` })
    .where('userId', '=', accountId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  await endSessions(db, accountId);
  return changed.numUpdatedRows > 0n;
}

/**
 * The company itself told the address of the account. Where the library does not know that, it takes away the password
 * of whoever signs in by that address for the first time.
 */
export async function trustAddress(db: Db, accountId: string): Promise<void> {
  await db.updateTable('account').set({ emailVerified: true }).where('id', '=', accountId).execute();
}

/** Signs an account out everywhere; processes notice within the time that they remember sessions. */
export async function endSessions(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('accountSession').where('userId', '=', accountId).execute();
}

export async function listAccounts(db: Db): Promise<AccountRow[]> {
  return accountsOf(db).orderBy('username').execute();
}

export async function accountOf(db: Db, id: string): Promise<AccountRow | undefined> {
  return accountsOf(db).where('id', '=', id).executeTakeFirst();
}

/** The account with a user name or an e-mail address. */
export async function findAccount(db: Db, name: string): Promise<AccountRow | undefined> {
  const wanted = name.toLowerCase();
  return accountsOf(db)
    .where(where => where.or([where('username', '=', wanted), where('email', '=', wanted)]))
    .executeTakeFirst();
}

function accountsOf(db: Db) {
  return db
    .selectFrom('account')
    .select(['id', 'username', 'name', 'email', 'twoFactorEnabled as hasSecondFactor', 'createdAt']);
}
