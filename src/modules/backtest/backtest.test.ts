import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import { hourMs } from '#kernel/time.ts';
import { createRegistry, type Registry } from '#modules/regulation/index.ts';
import { newId } from '#platform/id.ts';
import { readShippedPack } from '#platform/regulation/read-pack.ts';
import { tick } from '#road/tick.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';
import { vocabulary } from '../../app/vocabulary.ts';
import { type ChangedCase, chunkCounter, judgesOf, resultOf, runBacktest } from './index.ts';
import type { BacktestOptions } from './run.ts';
import { judgesFrom, toldJudges } from './told-judges.ts';

let database: TestDatabase;
let job: MainJob;
let registry: Registry;
const zone = 'Asia/Shanghai';
const later = noon + 400 * hourMs;

/** Cases of every kind: served in time, waiting, left alone until every limit has passed, withdrawn. */
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  registry = createRegistry({ vocabulary, now: () => noon, zone: () => zone });
  await registry.load(database.db);
  const engineer = await anEngineer(job);
  for (const hours of [0, 5, 30]) {
    job.clock.set(noon + hours * hourMs);
    const order = await anOrder(job);
    job.clock.set(noon + (hours + 3) * hourMs);
    await carryOut(job, order, { last: 'work_order.complete', engineer });
  }
  const { id } = await aRequest(job);
  bodyOf(await job.act(job.csr.actor, 'service_request.wait', { id, reason: 'customer_away' }));
  const withdrawn = await aRequest(job);
  bodyOf(await job.act(job.csr.actor, 'service_request.cancel', { id: withdrawn.id, reason: '误报' }));
  await aRequest(job);
  job.clock.set(later);
  while ((await tick(job.road, 50)) > 0);
});
afterAll(() => database.close());

async function busMaker(edit: (yaml: string) => string = yaml => yaml): Promise<Regulation> {
  const { files } = await readShippedPack('bus-maker');
  const loaded = loadPack(
    files.map(({ name, text }) => ({ name, text: edit(text) })),
    vocabulary,
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.regulation;
}

async function backtest(draft: Regulation, filter = {}, division: Partial<BacktestOptions> = {}) {
  const { pool } = database;
  const past = job.road.regulations.book;
  const judges = await judgesOf({ pool, registry, past, vocabulary, draft });
  const changed: ChangedCase[] = [];
  const outcome = await runBacktest({
    pool,
    judges,
    filter,
    now: later,
    zone,
    changed: one => void changed.push(one),
    ...division,
  });
  const inForce = past.edition(registry.inForce());
  return { result: resultOf(outcome, { draft: { source: draft }, inForce }, 1), changed };
}

describe('a back-test of the edition in force', () => {
  test('equals the live verdicts, clause by clause', async () => {
    const { result, changed } = await backtest(await busMaker());
    const { rows } = await database.pool.query<{ clause: string; outcome: string; count: number }>(
      `select clause, outcome, count(*)::int as count from (
         select clause, status as outcome from clock where status in ('kept', 'broken')
         union all select clause, outcome from verdict) judged group by 1, 2 order by 1, 2`,
    );
    const ours = result.clauses.flatMap(({ clause, after }) =>
      (['broken', 'kept', 'overridden'] as const).map(outcome => ({
        clause,
        outcome,
        count: after[outcome],
      })),
    );
    const sums = new Map<string, number>();
    for (const { clause, outcome, count } of ours)
      sums.set(`${clause} ${outcome}`, (sums.get(`${clause} ${outcome}`) ?? 0) + count);
    for (const { clause, outcome, count } of rows)
      expect([clause, outcome, sums.get(`${clause} ${outcome}`)]).toEqual([clause, outcome, count]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(({ outcome }) => outcome)).toContain('broken');
    expect([...sums.values()].reduce((a, b) => a + b, 0)).toBe(
      rows.reduce((sum, { count }) => sum + count, 0),
    );
    expect(changed).toEqual([]);
    expect(result).toMatchObject({ cases: 6, changes: 0, changedCases: 0 });
  });

  test('comes to the figures of its indicators', async () => {
    const { result } = await backtest(await busMaker());
    const { rows } = await database.pool.query<{
      clause: string;
      part: 'numerator' | 'denominator';
      sum: number;
    }>('select clause, part, sum(amount)::float8 as sum from tally group by 1, 2');
    expect(rows.length).toBeGreaterThan(0);
    for (const { clause, part, sum } of rows) {
      const ofClause = result.indicators.filter(one => one.clause === clause);
      expect(ofClause.reduce((total, one) => total + one.after[part], 0)).toBe(sum);
    }
  });
});

const sooner = (yaml: string) => yaml.replace('within: 24h', 'within: 2h');

const sanction = `          - kind: sanction
            name: { zh-CN: 迟到现场, zh-TW: 遲到現場, en: Late on site }
            subject: dispatcher
            breach_of: S2.BUS.05
            due_process: { decided_by: manager, appeal_within: 3d, answer_within: 7d }
            steps:
              - { measure: deduction, amount: "50", window: year }
              - { measure: deduction, amount: "100", from_count: 2, window: year }
      - id: S2.BUS.06`;
const fined = (yaml: string) => sooner(yaml).replace('      - id: S2.BUS.06', sanction);

describe('a draft in which arrival is due within two hours', () => {
  test('breaks what was kept, and each changed case can be told why', async () => {
    const { result, changed } = await backtest(await busMaker(sooner));
    const arrival = result.clauses.find(({ key }) => key === 'S2.BUS.05/deadline1');
    expect(arrival?.before).toMatchObject({ kept: 3, broken: 1 });
    expect(arrival?.after).toMatchObject({ kept: 0, broken: 4 });
    expect(arrival?.changes).toBe(3);
    expect(result).toMatchObject({ changedCases: 3 });
    const [one] = changed;
    expect(one?.changes).toContainEqual({
      occasion: 'S2.BUS.05/deadline1#1',
      before: 'kept',
      after: 'broken',
    });
  });

  test('is counted by branch, person and month, and only for the cases that were asked for', async () => {
    const { result } = await backtest(await busMaker(sooner));
    expect(result.branches).toMatchObject([{ id: job.branchId }]);
    expect(result.people.map(({ name }) => name)).toContain('engineer');
    expect(result.months.map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
    const counts = (rows: readonly { after: { broken: number } }[]) =>
      rows.reduce((sum, { after }) => sum + after.broken, 0);
    expect(counts(result.months)).toBe(counts(result.clauses));
    const nobody = await backtest(await busMaker(sooner), { from: later });
    expect(nobody.result.cases).toBe(0);
    const elsewhere = await backtest(await busMaker(sooner), { branchId: newId() });
    expect(elsewhere.result.cases).toBe(0);
    const machines = await backtest(await busMaker(sooner), { productLine: 'bus' });
    expect(machines.result.cases).toBe(6);
  });
});

describe('a back-test that several work out beside each other', () => {
  test.each([
    ['as it is in force', (yaml: string) => yaml],
    ['with a sooner arrival', sooner],
    ['without a clause', (yaml: string) => yaml.replaceAll('S2.BUS.05', 'S2.BUS.95')],
    ['with a fine', (yaml: string) => fined(yaml)],
  ])('comes to the very same %s, with the changed cases in the same order', async (_name, edit) => {
    const draft = await busMaker(edit);
    const { pool } = database;
    const past = job.road.regulations.book;
    const judges = await judgesOf({ pool, registry, past, vocabulary, draft });
    // As a thread is told of them: without what it leaves out, and what is unchanged judged once.
    const told = () => judgesFrom(structuredClone(toldJudges(judges, vocabulary)));
    const helpers: BacktestOptions['helpers'] = async (_, counting) => ({
      counters: [1, 2, 3].map(() => chunkCounter(pool, told(), counting)),
      close: async () => undefined,
    });
    const [rest] = told().rests?.values() ?? [];
    expect(rest?.unchanged.clauses.size).toBeGreaterThan(20);
    const alone = await backtest(draft);
    expect(alone.result.cases).toBe(6);
    expect(await backtest(draft, {}, { helpers, casesAtOnce: 1 })).toEqual(alone);
    expect(await backtest(draft, {}, { helpers, casesAtOnce: 4 })).toEqual(alone);
  });

  test('gives no more changed cases than are wanted', async () => {
    const { result, changed } = await backtest(
      await busMaker(sooner),
      {},
      { casesAtOnce: 1, changesWanted: 2 },
    );
    expect(changed).toHaveLength(2);
    expect(result.changedCases).toBe(3);
  });
});

test('a clause that the draft no longer has, and one that is new, both show', async () => {
  const renamed = await backtest(await busMaker(yaml => yaml.replaceAll('S2.BUS.05', 'S2.BUS.95')));
  const rows = renamed.result.clauses.filter(({ clause }) => /S2.BUS.[09]5/.test(clause));
  expect(rows.map(({ key, before, after }) => [key, before.kept, after.kept])).toEqual([
    ['S2.BUS.95/deadline1', 0, 3],
    ['S2.BUS.05/deadline1', 3, 0],
  ]);
});

test('what sanctions would have come to is counted, the second time as the second', async () => {
  const { result } = await backtest(await busMaker(fined));
  const [row] = result.sanctions;
  expect(row).toMatchObject({
    key: 'S2.BUS.05/sanction1',
    before: { found: 0 },
    after: { found: 4, open: 0 },
  });
  expect(row?.after.fromFen).toBe(row?.after.toFen);
  expect(row?.after.toFen).toBeGreaterThan(4 * 5_000);
});
