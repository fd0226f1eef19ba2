import { unlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { codeOf } from '#platform/pdf/code.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import type { Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, linkSecret, type MainJob } from '#testing/main-job.ts';
import { checkPaper } from './check.ts';
import { matterOf } from './matter.ts';
import type { PaperOptions } from './options.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let options: PaperOptions;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  engineer = await anEngineer(job);
  const { db, clock, files, road } = job;
  const publicUrl = 'https://service.example';
  options = { ...{ db, clock, files, road, publicUrl }, pool: database.pool, secret: linkSecret };
});
afterAll(() => database.close());

/** A signed report, with the code on its paper. */
async function aPaper() {
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.complete', engineer });
  const { db, road, clock } = job;
  const context = { db, road, actor: engineer.actor, reach: 'assigned' as const, now: clock.now() };
  const matter = await matterOf(options, context, order.id);
  if (matter instanceof Refused || matter.address === null) throw new Error('the paper has no code');
  return { ...order, code: matter.address.split('/').at(-1) ?? '' };
}

/** As somebody with all power over the database would. */
async function tamper(table: string, statement: string, values: readonly unknown[]) {
  await database.pool.query(`alter table ${table} disable trigger user`);
  await database.pool.query(statement, [...values]);
  await database.pool.query(`alter table ${table} enable trigger user`);
}

describe('the code of a printed report', () => {
  test('says genuine while everything is as it was signed, and tells nothing that the paper does not', async () => {
    const { code } = await aPaper();
    const { outcome, changes, paper } = await checkPaper(options, code, 'zh-CN');
    expect({ outcome, changes }).toEqual({ outcome: 'genuine', changes: [] });
    expect(paper).toMatchObject({ signedByName: '王**', parts: [{ name: '门泵', quantity: 1 }] });
    expect(paper?.machine).toMatch(/^K9 \*{4}.{4}$/);
    expect(JSON.stringify(paper)).not.toMatch(/王小明|138/);
  });

  test('stays genuine when the case goes on', async () => {
    const { code, requestId } = await aPaper();
    const note = { id: requestId, text: '已存档' };
    await job.act(job.csr.actor, 'service_request.note', note);
    expect((await checkPaper(options, code, 'zh-CN')).outcome).toBe('genuine');
  });

  test('says changed when the report was changed after the signature', async () => {
    const { code, id } = await aPaper();
    await tamper('service_report', 'update service_report set charge_fen = 99900 where order_id = $1', [id]);
    expect(await checkPaper(options, code, 'zh-CN')).toMatchObject({
      outcome: 'changed',
      changes: ['report'],
    });
  });

  test('says changed when an event of the log was changed', async () => {
    const { code, requestId } = await aPaper();
    const said = `update event set actor_name = 'nobody' where subject_id = $1 and seq = 2`;
    await tamper('event', said, [requestId]);
    expect(await checkPaper(options, code, 'zh-CN')).toMatchObject({ outcome: 'changed', changes: ['log'] });
  });

  test('says changed when the signature was taken out of the log', async () => {
    const { code, requestId } = await aPaper();
    const taken = `delete from event where subject_id = $1 and type = 'service_report.signed'`;
    await tamper('event', taken, [requestId]);
    expect((await checkPaper(options, code, 'zh-CN')).changes).toEqual(['log', 'report']);
  });

  test('says changed when the whole chain was reckoned anew: the paper remembers its link', async () => {
    const { id } = await aPaper();
    const rewritten = codeOf(linkSecret, id, Buffer.alloc(32, 7));
    expect(await checkPaper(options, rewritten, 'zh-CN')).toMatchObject({
      outcome: 'changed',
      changes: ['log'],
    });
  });

  test('says changed when the picture of the signature is another one, or gone', async () => {
    const { code, id } = await aPaper();
    const { sha256 } = await job.db
      .selectFrom('serviceReport')
      .innerJoin('file', 'file.id', 'signatureFileId')
      .select('sha256')
      .where('orderId', '=', id)
      .executeTakeFirstOrThrow();
    const kept = job.files.read(sha256);
    const path = String(kept.path);
    kept.destroy();
    writeFileSync(path, 'another signature', { mode: 0o600 });
    expect(await checkPaper(options, code, 'zh-CN')).toMatchObject({
      outcome: 'changed',
      changes: ['signature'],
    });
    unlinkSync(path);
    expect(await checkPaper(options, code, 'zh-CN')).toMatchObject({
      outcome: 'changed',
      changes: ['signature'],
    });
  });

  test('says unknown where this product never printed it', async () => {
    const { id, code } = await aPaper();
    const forged = codeOf('another secret', id, Buffer.alloc(32, 7));
    for (const wrong of [forged, 'A'.repeat(64), `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`])
      expect(await checkPaper(options, wrong, 'zh-CN')).toEqual({
        outcome: 'unknown',
        changes: [],
        paper: null,
      });
  });
});
