import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { minuteMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import {
  aMainJob,
  anEngineer,
  anOrder,
  carryOut,
  linkSecret,
  type MainJob,
  signature,
} from '#testing/main-job.ts';
import { checkPaper } from './check.ts';
import { matterOf } from './matter.ts';
import type { PaperOptions } from './options.ts';

let database: TestDatabase;
let job: MainJob;
let options: PaperOptions;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  const { db, clock, files, road } = job;
  const publicUrl = 'https://service.example';
  options = { ...{ db, clock, files, road, publicUrl }, pool: database.pool, secret: linkSecret };
});
afterAll(() => database.close());

interface Taken {
  readonly id: string;
  readonly requestId: string;
  readonly engineer: Person;
}

const hand = (signedByName: string) => ({ signedByName, signature });

/** A part that was taken along from a visit. */
async function taken(): Promise<Taken> {
  const [engineer, order] = [await anEngineer(job), await anOrder(job)];
  await carryOut(job, order, { last: 'work_order.test', engineer });
  const items = [{ kind: 'part', name: '门泵总成', serialNo: 'MB-77', condition: '外壳有划痕' }];
  const promisedAt = new Date(job.clock.now() + 7200 * minuteMs).toISOString();
  const taking = { id: order.id, reason: '须返厂检修', items, promisedAt, ...hand('李四') };
  bodyOf(await job.act(engineer.actor, 'take_back.take', taking));
  return { ...order, engineer };
}

/** The code that stands on the hand-over paper when it is printed now. */
async function codeNow({ id, engineer }: Taken): Promise<string> {
  const { db, road, clock } = job;
  const context = { db, road, actor: engineer.actor, reach: 'assigned' as const, now: clock.now() };
  const matter = await matterOf(options, context, id);
  if (matter instanceof Refused || matter.handOver.address === null) throw new Error('it has no code');
  return matter.handOver.address.split('/').at(-1) ?? '';
}

const check = (code: string) => checkPaper(options, code, 'zh-CN');
const changesOf = async (code: string) => (await check(code)).changes;

const rewrite = (set: string, { requestId }: Taken) =>
  database.pool.query(`update take_back set ${set} where request_id = $1`, [requestId]);

describe('the code on a hand-over (S2.FOUR.10)', () => {
  test('S2.FOUR.10 says genuine with what was taken, and tells no name in full', async () => {
    const { outcome, changes, paper } = await check(await codeNow(await taken()));
    expect({ outcome, changes }).toEqual({ outcome: 'genuine', changes: [] });
    expect(paper).toMatchObject({
      signedByName: '李**',
      chargeFen: null,
      parts: [{ name: '门泵总成', quantity: 1 }],
    });
    expect(JSON.stringify(paper)).not.toContain('李四');
  });

  test('S2.FOUR.10 the paper from before the return stays genuine, and the one after it has its hand', async () => {
    const visit = await taken();
    const before = await codeNow(visit);
    bodyOf(await job.act(visit.engineer.actor, 'take_back.give_back', { id: visit.id, ...hand('赵六') }));
    const returned = await codeNow(visit);
    expect(returned).not.toBe(before);
    bodyOf(await job.act(visit.engineer.actor, 'take_back.finish', { id: visit.id, isCommissioned: true }));
    expect(await check(before)).toMatchObject({ outcome: 'genuine', paper: { signedByName: '李**' } });
    expect(await check(returned)).toMatchObject({ outcome: 'genuine', paper: { signedByName: '赵**' } });
    expect((await check(await codeNow(visit))).outcome).toBe('genuine');
  });

  test.each([
    ['the condition', `items = jsonb_set(items, '{0,condition}', '"完好"')`],
    ['the promise', `promised_at = promised_at + interval '1 second'`],
    ['who signed', `out_signed_by_name = '钱七'`],
  ])('says changed when %s was changed afterwards', async (_what, set) => {
    const visit = await taken();
    const code = await codeNow(visit);
    await rewrite(set, visit);
    expect(await check(code)).toMatchObject({ outcome: 'changed', changes: ['report'] });
  });

  test('says changed when an event of the log was changed', async () => {
    const visit = await taken();
    const code = await codeNow(visit);
    await database.pool.query('alter table event disable trigger user');
    const said = `update event set actor_name = 'nobody' where subject_id = $1 and type = 'take_back.promised'`;
    await database.pool.query(said, [visit.requestId]);
    await database.pool.query('alter table event enable trigger user');
    expect(await changesOf(code)).toEqual(['log']);
  });

  test('says changed when the picture of the hand is another one', async () => {
    const code = await codeNow(await taken());
    const { rows } = await database.pool.query(
      'select f.sha256 from take_back t join file f on f.id = t.out_signature_file_id order by t.id desc limit 1',
    );
    const kept = job.files.read(rows[0].sha256);
    const path = String(kept.path);
    kept.destroy();
    writeFileSync(path, 'another hand', { mode: 0o600 });
    expect(await changesOf(code)).toEqual(['signature']);
  });
});
