import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '#testing/database.ts';
import { aFolder } from '#testing/folder.ts';
import type { Connection } from './connection.ts';
import { migrate, readMigrations } from './migrate.ts';

let database: { connection: Connection; drop(): Promise<void> };
let directory: string;
beforeEach(async () => {
  database = await emptyDatabase();
  directory = aFolder('migrations');
  writeFileSync(join(directory, '0001-first.sql'), 'create table first (id int primary key);');
  writeFileSync(join(directory, '0002-second.sql'), 'create table second (id int references first);');
});
afterEach(async () => {
  await database.drop();
});

const run = (schema = 'one') => migrate({ connection: database.connection, schema, directory });

test('files are applied once, in their order', async () => {
  expect(await run()).toEqual(['0001-first.sql', '0002-second.sql']);
  expect(await run()).toEqual([]);
});

test('several processes that start at once apply each file once', async () => {
  const applied = await Promise.all([run(), run(), run(), run()]);
  expect(applied.flat()).toEqual(['0001-first.sql', '0002-second.sql']);
});

test('two companies on one server have each their own tables', async () => {
  await Promise.all([run('one'), run('two')]);
  const client = new Client({ ...database.connection });
  await client.connect();
  const { rows } = await client.query(
    `select schemaname from pg_tables where tablename = 'second' order by 1`,
  );
  await client.end();
  expect(rows.map(row => row.schemaname)).toEqual(['one', 'two']);
});

test('a file that changed after it was applied is refused', async () => {
  await run();
  writeFileSync(join(directory, '0001-first.sql'), 'create table other (id int);');
  await expect(run()).rejects.toMatchObject({
    code: 'database.migration_changed',
    params: { name: '0001-first.sql' },
  });
});

test('a database that a newer version of the product has migrated is refused', async () => {
  await run();
  rmSync(join(directory, '0002-second.sql'));
  await expect(run()).rejects.toMatchObject({ code: 'database.newer', params: { name: '0002-second.sql' } });
});

test('a file that fails leaves nothing of itself and is named', async () => {
  writeFileSync(join(directory, '0003-third.sql'), 'create table third (id int); select 1 / 0;');
  await expect(run()).rejects.toMatchObject({
    code: 'database.migration_failed',
    params: { name: '0003-third.sql' },
  });
  rmSync(join(directory, '0003-third.sql'));
  writeFileSync(join(directory, '0003-third.sql'), 'create table third (id int);');
  expect(await run()).toEqual(['0003-third.sql']);
});

test('the files of the product have distinct numbers', () => {
  const numbers = readMigrations().map(({ name }) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
