import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { type Source, sourcesFor } from './sources.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 1 });
  // A table of a few rows is read as a whole: forbidden here, so that a plan shows whether an index could answer.
  await sql`set enable_seqscan = off`.execute(database.db);
});
afterAll(() => database.close());

async function planOf(rows: Source['rows']) {
  const { rows: lines } = await sql<{ 'QUERY PLAN': string }>`explain ${rows}`.execute(database.db);
  return lines.map(line => line['QUERY PLAN']).join('\n');
}

test.each([
  '13864',
  '5678',
  '济南',
  '公共交通',
  'jnsl',
  'jinanshili',
  'LXB2026',
  '鲁A12345',
  'CU-20261122-0007',
])('every place where %s is looked up has an index', async q => {
  const sources = sourcesFor(q);
  expect(sources.length).toBeGreaterThan(0);
  for (const { rows } of sources) {
    const plan = await planOf(rows);
    expect(plan).toMatch(/Index (Only )?Scan|Bitmap Index Scan/);
    expect(plan).not.toMatch(/Seq Scan/);
  }
});
