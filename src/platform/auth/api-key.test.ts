import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { type SettableClock, settableClock } from '../clock.ts';
import { createPool } from '../database/pool.ts';
import { createAccount } from './accounts.ts';
import { listApiKeys, revokeApiKey } from './api-key.ts';
import { type Auth, createAuth } from './auth.ts';
import { rememberedMs } from './session-cache.ts';

let database: TestDatabase;
let pool: Pool;
let auth: Auth;
let clock: SettableClock;
let accountId: string;

beforeAll(async () => {
  database = await testDatabase();
  pool = createPool({ connection: database.connection, schema: 'guiju', size: 2, columns: 'plain' });
  const account = { username: 'scada', name: 'SCADA', password: 'a password nobody uses' };
  accountId = String(await createAccount(database.db, account));
});
afterAll(async () => {
  await pool.end();
  await database.close();
});
beforeEach(() => {
  clock = settableClock(Date.UTC(2026, 10, 22));
  const secret = 'a secret of more than thirty-two characters';
  auth = createAuth({ pool, clock, publicUrl: 'http://localhost:8080', secret });
});

const issue = () => auth.issueApiKey({ accountId, name: 'line 3' });

test('a key is its account in either header', async () => {
  const { key } = await issue();
  expect(key).toMatch(/^gk_/);
  const session = { accountId, by: 'api_key' };
  expect(await auth.sessionOf({ apiKey: key })).toEqual(session);
  expect(await auth.sessionOf({ authorization: `Bearer ${key}` })).toEqual(session);
});

test('a key that was never issued, or is none at all, is no session', async () => {
  const { key } = await issue();
  const other = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`;
  for (const wrong of [other, 'gk_', `${key} `, 'x']) {
    expect(await auth.sessionOf({ apiKey: wrong })).toBeUndefined();
  }
});

test('the database keeps the hash of a key and its first characters', async () => {
  const { id, key } = await issue();
  const kept = await database.db.selectFrom('accountApiKey').selectAll().where('id', '=', id).execute();
  expect(JSON.stringify(kept)).not.toContain(key);
  expect(kept[0]?.start).toBe(key.slice(0, 9));
});

test('a revoked key is noticed within ten seconds', async () => {
  const { id, key } = await issue();
  expect(await auth.sessionOf({ apiKey: key })).toBeDefined();
  expect(await revokeApiKey(database.db, id)).toBe(true);
  clock.advance(rememberedMs);
  expect(await auth.sessionOf({ apiKey: key })).toBeUndefined();
  expect(await revokeApiKey(database.db, id)).toBe(false);
});

test('a key asks the database once in ten seconds, however often it is used', async () => {
  const { id, key } = await issue();
  await auth.sessionOf({ apiKey: key });
  const used = async () => (await listApiKeys(database.db, accountId)).find(row => row.id === id)?.lastUsedAt;
  const before = await used();
  expect(before).not.toBeNull();
  for (let i = 0; i < 3000; i++) await auth.sessionOf({ apiKey: key });
  expect(await used()).toEqual(before);
});

test('a key whose days are over holds no longer', async () => {
  const { id, key } = await auth.issueApiKey({ accountId, name: 'for a week', expiresDays: 7 });
  const listed = (await listApiKeys(database.db, accountId)).find(row => row.id === id);
  const until = Number(listed?.expiresAt?.epochMilliseconds) - Number(listed?.createdAt.epochMilliseconds);
  expect(Math.round(until / 86_400_000)).toBe(7);
  await database.db
    .updateTable('accountApiKey')
    .set({ expiresAt: Temporal.Instant.from('2020-01-01T00:00:00Z') })
    .where('id', '=', id)
    .execute();
  expect(await auth.sessionOf({ apiKey: key })).toBeUndefined();
});

test('a key that could not be looked up is a fault, not a wrong key', async () => {
  const lost = createPool({ connection: database.connection, schema: 'guiju', size: 1, columns: 'plain' });
  const secret = 'a secret of more than thirty-two characters';
  const [first, second] = [await issue(), await issue()];
  const other = createAuth({ pool: lost, clock, publicUrl: 'http://localhost:8080', secret });
  expect(await other.sessionOf({ apiKey: first.key })).toBeDefined();
  await lost.end();
  await expect(other.sessionOf({ apiKey: second.key })).rejects.toThrow('could not be looked up');
});
