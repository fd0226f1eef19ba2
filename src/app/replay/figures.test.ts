import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyFigures } from '#road/evidence/verify-figures.ts';
import { foldFigures } from '#road/figures/fold.ts';
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
