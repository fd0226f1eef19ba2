import { afterAll, beforeAll, expect, test } from 'vitest';
import { transaction } from '#platform/database/transaction.ts';
import { verifyFigures } from '#road/evidence/verify-figures.ts';
import { foldFigures } from '#road/figures/fold.ts';
import { recountFigures } from '#road/figures/recount.ts';
import { aTrial, sampleFile, sampleMap, type Trial } from '#testing/replay-trial.ts';
import { companyZone } from '../zone.ts';
import { readMap } from './map.ts';
import { judgeOf } from './prepare.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await aTrial();
});
afterAll(() => trial.close());

async function verified() {
  const { pool, db } = trial.database;
  const { regulations } = await judgeOf(await readMap(sampleMap));
  return verifyFigures(pool, { book: regulations.book, zone: await companyZone(db) });
}

async function countOf(measures: string): Promise<number> {
  const { rows } = await trial.database.pool.query(
    `select coalesce(sum(amount), 0) as sum from (
       select measure, amount from figure where grain = 'month' union all select measure, amount from figure_change
     ) kept where measure in (${measures})`,
  );
  return rows[0]?.sum;
}

test('figures agree with the events after a replay, in batches that part the cases, folded in between', async () => {
  await trial.run(sampleFile, sampleMap, {
    rowsInBatch: 40,
    progress: () => void foldFigures(trial.database.pool),
  });
  const { findings, figures } = await verified();
  expect(findings).toEqual([]);
  expect(figures).toBeGreaterThan(10);
  const { rows } = await trial.database.pool.query(
    `select count(*) as n from clock where status in ('kept', 'broken')`,
  );
  expect(await countOf(`'kept', 'broken'`)).toBe(rows[0]?.n);
});

test('a second run of the same log counts nothing twice', async () => {
  const before = await countOf(`'kept', 'broken', 'numerator', 'denominator'`);
  await trial.run(sampleFile, sampleMap);
  await foldFigures(trial.database.pool);
  expect(await countOf(`'kept', 'broken', 'numerator', 'denominator'`)).toBe(before);
  expect((await verified()).findings).toEqual([]);
});

test('a company that is founded in another zone has the figures by its own days', async () => {
  const { pool, db } = trial.database;
  const zone = 'America/Los_Angeles';
  await db.insertInto('company').values({ name: 'Elsewhere', locale: 'en', zone }).execute();
  expect((await verified()).findings).not.toEqual([]);
  await transaction(pool, tx => recountFigures(tx, zone));
  expect((await verified()).findings).toEqual([]);
});
