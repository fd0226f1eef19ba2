import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  debianPrograms,
  type ExternalServer,
  freePort,
  startDebianServer,
} from '#testing/debian-postgres.ts';
import { checkExternal, serverTrouble } from './external.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';

if (!debianPrograms) console.log('skipped: no PostgreSQL of Debian is installed (/usr/lib/postgresql/*/bin)');

describe.skipIf(!debianPrograms)(`the company's own server (${debianPrograms ?? 'not installed'})`, () => {
  let server: ExternalServer;
  beforeAll(async () => {
    server = await startDebianServer(debianPrograms ?? '');
  });
  afterAll(() => server.stop());

  test('is found fit, takes all migrations from an ordinary role, and answers in our types', async () => {
    await checkExternal(server.url);
    const connection = { connectionString: server.url };
    expect((await migrate({ connection, schema: 'guiju' })).length).toBeGreaterThan(0);
    const pool = createPool({ connection, schema: 'guiju', size: 2 });
    const { rows } = await pool.query(
      `select timestamptz '2026-11-22 08:00+08' as at, current_schema() as schema`,
    );
    expect(rows).toEqual([{ at: Temporal.Instant.from('2026-11-22T00:00:00Z'), schema: 'guiju' }]);
    await pool.end();
  });

  test('that does not have the database is told with host and reason, without the password', async () => {
    const url = server.url.replace('company@', 'company:secret@').replace('/service', '/none');
    const trouble = await checkExternal(url).catch(error => error);
    expect(trouble).toMatchObject({ code: 'database.unreachable_server', params: { database: 'none' } });
    expect(trouble.params.reason).toContain('"none" does not exist');
    expect(JSON.stringify(trouble.params)).not.toContain('secret');
  });
});

test('a server that does not answer is told with its host', async () => {
  const host = `127.0.0.1:${await freePort()}`;
  await expect(checkExternal(`postgres://company@${host}/service`)).rejects.toMatchObject({
    code: 'database.unreachable_server',
    params: { host, database: 'service' },
  });
});

test('a server before 15, or without the extensions, is refused with what it lacks', () => {
  const extensions = ['btree_gist', 'pg_trgm', 'plpgsql'];
  expect(serverTrouble({ major: 15, extensions })).toBeUndefined();
  expect(serverTrouble({ major: 14, extensions })).toMatchObject({
    code: 'database.too_old',
    params: { found: 14, oldest: 15 },
  });
  expect(serverTrouble({ major: 17, extensions: ['plpgsql'] })).toMatchObject({
    code: 'database.extensions_missing',
    params: { missing: 'btree_gist, pg_trgm' },
  });
});
