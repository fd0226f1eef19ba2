import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '#kernel/time.ts';
import { tick } from '#road/tick.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';
import { conductTopicsOf } from './found.ts';
import { clauseOf } from './ground.ts';
import type { CaseRow } from './store.ts';
import { findingWords } from './words.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

/** A signed order, reported in so long after the signature; then what the outbox carries is done, twice. */
async function signedAndReported(afterMs: number) {
  job.clock.set(noon);
  await job.db.deleteFrom('outbox').execute();
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'service_report.sign', engineer });
  job.clock.set(noon + afterMs);
  await tick(job.road);
  bodyOf(await job.act(engineer.actor, 'work_order.complete', { id: order.id }));
  await deliver();
  await deliver();
  return job.db.selectFrom('conductCase').selectAll().where('personId', '=', engineer.id).execute();
}

async function deliver(): Promise<void> {
  const { road } = job;
  const topics = conductTopicsOf({ road, regulations: road.regulations, zone: () => road.zone });
  const waiting = await job.db.selectFrom('outbox').select(['topic', 'payload']).orderBy('id').execute();
  for (const { topic, payload } of waiting) await topics[topic as keyof typeof topics]?.(payload);
}

describe('S2.MACH.21: leaving without reporting in', () => {
  test('within the limit leads to nothing', async () => {
    expect(await signedAndReported(29 * minuteMs)).toEqual([]);
  });

  test('at the very limit leads to nothing', async () => {
    expect(await signedAndReported(30 * minuteMs)).toEqual([]);
  });

  test('later opens one case of the engineer, and decides nothing', async () => {
    const cases = await signedAndReported(30 * minuteMs + 1);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      ...{ clause: 'S2.MACH.21', kind: 'sanction', status: 'found', fen: null },
      finding: { cause: { of: 'clock', clause: 'S2.MACH.21' } },
    });
  });

  test('is told with the clause that was broken, and when', async () => {
    const [found] = await signedAndReported(2 * hourMs);
    const row = found as unknown as CaseRow;
    const regulations = job.road.regulations;
    const clause = clauseOf({ regulations, zone: () => job.road.zone }, row);
    if (!clause) throw new Error('the clause is not there');
    const words = findingWords(row, { clause, locale: 'en', zone: job.road.zone });
    expect(words).toEqual(['Clause 7.10 (S2.MACH.21) was broken 2026-11-20 12:30.']);
  });

  test('noticed by a timer first and reported hours later is one case still', async () => {
    expect(await signedAndReported(3 * hourMs)).toHaveLength(1);
  });
});
