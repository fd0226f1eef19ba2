import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('values between the database and TypeScript', () => {
  test('instants, dates, numbers and json arrive in the form that the product uses', async () => {
    const { rows } = await database.pool.query(
      `select timestamptz '2026-11-22 17:10:00.5+08' as at, date '2026-11-22' as day, 9007199254740991::int8 as big,
         12.5::numeric as share, '{"a":[1]}'::jsonb as plain, array[1,2]::int8[] as many,
         array[timestamptz '2026-11-22 00:00:00Z'] as instants, array[date '2026-11-22', null] as days`,
    );
    expect(rows[0]).toEqual({
      at: Temporal.Instant.from('2026-11-22T09:10:00.5Z'),
      day: '2026-11-22',
      big: 9007199254740991,
      share: 12.5,
      plain: { a: [1] },
      many: [1, 2],
      instants: [Temporal.Instant.from('2026-11-22T00:00:00Z')],
      days: ['2026-11-22', null],
    });
    expect(String(rows[0].at)).toBe('2026-11-22T09:10:00.5Z');
  });

  test('an instant can be a parameter, alone, in a list and in a named statement', async () => {
    const at = Temporal.Instant.from('2026-11-22T09:10:00.123456Z');
    const alone = await database.pool.query('select $1::timestamptz as at', [at]);
    const listed = await database.pool.query('select $1::timestamptz[] as ats', [[at]]);
    const named = await database.pool.query({
      name: 'at',
      text: 'select $1::timestamptz as at',
      values: [at],
    });
    expect([alone.rows[0].at, listed.rows[0].ats[0], named.rows[0].at].map(String)).toEqual(
      Array(3).fill(String(at)),
    );
  });
});

test('columns in snake_case are read and written in camelCase, keys inside json stay as they are', async () => {
  const row = {
    name: '长兴客车',
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
    settings: { snake_key: { camelKey: 1 } },
  };
  await database.db.insertInto('company').values(row).execute();
  const company = await database.db
    .selectFrom('company')
    .select(['settings', 'createdAt'])
    .executeTakeFirstOrThrow();
  expect(company.settings).toEqual({ snake_key: { camelKey: 1 } });
  expect(company.createdAt).toBeInstanceOf(Temporal.Instant);
});

test('statements sent together keep their order and a failed one spoils only its own transaction', async () => {
  const client = await database.pool.connect();
  const outcomes = await Promise.allSettled([
    client.query('begin'),
    client.query('select 1 / 0'),
    client.query('select 1'),
    client.query('rollback'),
    client.query('select 2 as two'),
  ]);
  client.release();
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});
