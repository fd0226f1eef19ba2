import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccount } from '#platform/auth/accounts.ts';
import { type Auth, createAuth } from '#platform/auth/auth.ts';
import { rememberedMs } from '#platform/auth/session-cache.ts';
import { settableClock } from '#platform/clock.ts';
import { createPool } from '#platform/database/pool.ts';
import { newId } from '#platform/id.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { type Actors, createActors } from './actors.ts';

const clock = settableClock(Date.UTC(2026, 10, 22));
const personId = newId();
let database: TestDatabase;
let pool: Pool;
let auth: Auth;
let actors: Actors;
let accountId: string;

beforeAll(async () => {
  database = await testDatabase();
  const { db } = database;
  pool = createPool({ connection: database.connection, schema: 'guiju', size: 2, columns: 'plain' });
  auth = createAuth({
    pool,
    clock,
    publicUrl: 'http://localhost',
    secret: 'more than thirty-two characters long',
  });
  actors = createActors({ db, auth, clock });
  accountId = String(await createAccount(db, { username: 'lin', name: '林', password: 'ten characters' }));
  const person = { id: personId, userId: accountId, name: '林', branchId: null, roles: ['csr'], skills: [] };
  await db.insertInto('person').values(person).execute();
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

test('a program with a key acts as the person, and the evidence tells that it came from the API', async () => {
  const { key } = await auth.issueApiKey({ accountId, name: 'scada' });
  const byKey = await actors.actorOf({ apiKey: key }, 'en');
  const inPerson = await actors.ofAccount(accountId, 'en');
  expect(byKey).toEqual({ ...inPerson, source: 'api' });
  expect(inPerson).toMatchObject({ personId, roles: ['csr'], source: 'console' });
});

test('the key of somebody who has left opens nothing', async () => {
  const { key } = await auth.issueApiKey({ accountId, name: 'old' });
  await database.db.updateTable('person').set({ isActive: false }).where('id', '=', personId).execute();
  clock.advance(rememberedMs);
  expect(await actors.actorOf({ apiKey: key }, 'en')).toBeUndefined();
});
