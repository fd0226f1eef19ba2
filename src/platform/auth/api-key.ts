import type { Db } from '../database/kysely.ts';

/** What every key begins with, so that a reader of logs and a scanner of repositories know it for one. */
export const keyPrefix = 'gk_';
/** So much of a key is kept to recognise it by. */
export const shownCharacters = 9;
export const longestKeyDays = 3650;

const wellFormed = /^gk_[A-Za-z]{64}$/;
const bearer = /^Bearer (gk_\S+)$/i;

/** The API key of a request, from `x-api-key` or `Authorization: Bearer gk_…`; a session's token is none. */
export function keyIn(headers: {
  readonly apiKey?: string | undefined;
  readonly authorization?: string | undefined;
}) {
  return headers.apiKey ?? bearer.exec(headers.authorization ?? '')?.[1];
}

/** Whether it can be a key at all: what cannot is not asked of the database. */
export function isWellFormed(key: string): boolean {
  return wellFormed.test(key);
}

export interface ApiKeyRow {
  readonly id: string;
  /** What the key is for. */
  readonly name: string | null;
  /** The first characters of the key. */
  readonly start: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
  /** To ten seconds. */
  readonly lastUsedAt: Temporal.Instant | null;
}

/** The keys of an account, the newest first. */
export function listApiKeys(db: Db, accountId: string): Promise<ApiKeyRow[]> {
  return db
    .selectFrom('accountApiKey')
    .select(['id', 'name', 'start', 'createdAt', 'expiresAt', 'lastRequest as lastUsedAt'])
    .where('referenceId', '=', accountId)
    .orderBy('id', 'desc')
    .execute();
}

/** A key of an account. */
export interface ApiKeyOf {
  readonly accountId: string;
  readonly keyId: string;
}

/** The same as `revokeApiKey`, of this account only. */
export async function revokeApiKeyOf(db: Db, { accountId, keyId }: ApiKeyOf): Promise<boolean> {
  const removed = await db
    .deleteFrom('accountApiKey')
    .where('id', '=', keyId)
    .where('referenceId', '=', accountId)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Ends a key; processes notice within the time that they remember keys. False when there is no such key. */
export async function revokeApiKey(db: Db, keyId: string): Promise<boolean> {
  const removed = await db.deleteFrom('accountApiKey').where('id', '=', keyId).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
