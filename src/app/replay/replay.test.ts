import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aTrial,
  sampleFile,
  sampleMap,
  smallMap,
  smallRegulation,
  type Trial,
} from '#testing/replay-trial.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await aTrial();
});
afterEach(() => trial.close());

/** What is known of each case, without the ids and hashes that differ from run to run. */
async function casesIn({ database }: Trial) {
  const { rows } = await database.pool.query(`
    select h.case_id, q.state, h.verdict, c.status, c.due_at::text, c.stopped_at::text,
      (select json_agg(json_build_array(e.type, e.at, e.facts->>'history.class') order by e.seq) from event e
        where e.subject_id = h.subject_id) as told
    from history_case h join service_request q on q.id = h.subject_id join clock c on c.subject_id = h.subject_id
    order by h.case_id`);
  return rows;
}

describe('a log of another system', () => {
  test('arrives whole, and each case ends as it ended there', async () => {
    const result = await trial.run(sampleFile, sampleMap);
    expect(result).toMatchObject({ rows: 283, events: 309, cases: 40, repeated: 0, rejected: 0 });
    const { rows } = await trial.database.pool.query(
      'select state, count(*) as n from service_request group by state',
    );
    expect(rows).toEqual([{ state: 'closed', n: 40 }]);
  });

  test('is judged as its own system judged it, case by case', async () => {
    const { agreement } = await trial.run(sampleFile, sampleMap);
    expect(agreement).toEqual({ compared: 40, equal: 40, share: 1 });
  });

  test('that agrees in part says so', async () => {
    await trial.run(sampleFile, sampleMap);
    await trial.database.pool.query(
      `update history_case set verdict = case verdict when 'kept' then 'broken' else 'kept' end
       where case_id in (select case_id from history_case order by case_id limit 10)`,
    );
    const { agreement } = await trial.run(sampleFile, sampleMap);
    expect(agreement).toEqual({ compared: 40, equal: 30, share: 0.75 });
  });

  test('changes nothing the second time', async () => {
    await trial.run(sampleFile, sampleMap);
    const before = await casesIn(trial);
    const again = await trial.run(sampleFile, sampleMap);
    expect(again).toMatchObject({ rows: 283, events: 0, cases: 0, repeated: 283, rejected: 0 });
    expect(await casesIn(trial)).toEqual(before);
  });

  test('goes on after a break where it was, to the same end', async () => {
    const stop = new Error('the power failed');
    let batches = 0;
    const progress = () => {
      batches += 1;
      if (batches === 3) throw stop;
    };
    await expect(trial.run(sampleFile, sampleMap, { rowsInBatch: 50, progress })).rejects.toBe(stop);
    const resumed = await trial.run(sampleFile, sampleMap, { rowsInBatch: 50 });
    expect(resumed).toMatchObject({ rows: 283, rejected: 0 });
    expect(resumed.repeated).toBeGreaterThanOrEqual(100);
    expect(resumed.repeated).toBeLessThan(283);

    const whole = await aTrial();
    await whole.run(sampleFile, sampleMap, { rowsInBatch: 50 });
    expect(await casesIn(trial)).toEqual(await casesIn(whole));
    await whole.close();
  });

  test('told in batches is told as at once', async () => {
    await trial.run(sampleFile, sampleMap, { rowsInBatch: 7 });
    const whole = await aTrial();
    await whole.run(sampleFile, sampleMap);
    const judged = (rows: readonly Record<string, unknown>[]) => rows.map(({ told: _, ...row }) => row);
    expect(judged(await casesIn(trial))).toEqual(judged(await casesIn(whole)));
    await whole.close();
  });

  test('stands beside another one in the same database', async () => {
    trial.file('small.regulation.yaml', smallRegulation);
    const map = trial.file('small.yaml', smallMap);
    const file = trial.file('small.csv', '编号,时间,状态,级别,内容\nA1,2026-01-05 09:00,开始,高,门坏\n');
    await trial.run(sampleFile, sampleMap);
    expect(await trial.run(file, map)).toMatchObject({ rows: 1, cases: 1, rejected: 0 });
  });

  test('that is not there, or breaks off, is told as such; what had come before it broke stays', async () => {
    const missing = trial.run('/nowhere/log.csv', sampleMap);
    await expect(missing).rejects.toMatchObject({ code: 'replay.file_unreadable' });
    const packed = gzipSync(readFileSync(sampleFile));
    const broken = trial.file('broken.csv.gz', packed.subarray(0, packed.length / 2));
    await expect(trial.run(broken, sampleMap, { rowsInBatch: 20 })).rejects.toMatchObject({
      code: 'replay.file_broken',
    });
    const { rows } = await trial.database.pool.query('select count(*)::int as n from history_case');
    expect(rows[0].n).toBeGreaterThan(0);
    expect(await trial.run(sampleFile, sampleMap)).toMatchObject({ rows: 283, rejected: 0 });
  });

  test('that only says it is packed is told as broken', async () => {
    const plain = trial.file('plain.csv.gz', 'no gzip');
    await expect(trial.run(plain, sampleMap)).rejects.toMatchObject({ code: 'replay.file_broken' });
  });
});
