import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant, hourMs } from '#kernel/time.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import {
  aMainJob,
  anEngineer,
  aRequest,
  carryOut,
  type MainJob,
  type RequestOptions,
  signature,
} from '#testing/main-job.ts';

const dayMs = 24 * hourMs;
const pump = { kind: 'part', name: '门泵', serialNo: 'MB-77', condition: '外壳有划痕，无附件' };
const hand = { signedByName: '王小明', signature };

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let order: { id: string; requestId: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'four-types' });
});
afterAll(() => database.close());

/** An engineer on site, the fault found, at a machine that cannot be put right there. */
async function onSite(options: RequestOptions = {}) {
  engineer = await anEngineer(job);
  const { id } = await aRequest(job, options);
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', { id, task: '检查前门气路' });
  order = { requestId: id, id: bodyOf<{ workOrderId: string }>(passed).workOrderId };
  const [from, to] = [hourMs, 2 * hourMs].map(ms => formatInstant(job.clock.now() + ms));
  bodyOf(await job.act(job.csr.actor, 'appointment.agree', { id: order.id, from, to }));
  await carryOut(job, order, { last: 'work_order.diagnose', engineer });
}

const act = (action: string, input: object = {}) =>
  job.act(engineer.actor, action, { id: order.id, ...input });

function take(more: object = {}) {
  const promisedAt = formatInstant(job.clock.now() + dayMs);
  return act('take_back.take', { reason: '门泵须返厂检修', items: [pump], promisedAt, ...hand, ...more });
}

async function clocksOf(clause: string) {
  const { state } = await stateOf(job.db, order.requestId);
  return state.clocks.filter(clock => clock.clause === clause).map(({ status }) => status);
}

const clausesAgainst = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

const readOrder = () => job.read<WorkOrder>(job.manager.actor, '/work-orders/:id', { id: order.id });

describe('S2.FOUR.09 explained, promised, taken along', () => {
  test('S2.FOUR.09 given back at the very instant that was promised: kept', async () => {
    await onSite();
    bodyOf(await take());
    expect(await clocksOf('S2.FOUR.09')).toEqual(['running']);
    job.clock.set(job.clock.now() + dayMs);
    bodyOf(await act('take_back.give_back', hand));
    expect(await clocksOf('S2.FOUR.09')).toEqual(['kept']);
  });

  test('S2.FOUR.09 given back a second after that: broken', async () => {
    await onSite();
    bodyOf(await take());
    job.clock.set(job.clock.now() + dayMs + 1000);
    bodyOf(await act('take_back.give_back', hand));
    expect(await clocksOf('S2.FOUR.09')).toEqual(['broken']);
  });

  test('S2.FOUR.09 reason, things, serial numbers, condition and promise stay on record', async () => {
    await onSite();
    bodyOf(await take());
    const { rows } = await database.pool.query<{ outcome: string }>(
      `select outcome from verdict where clause = 'S2.FOUR.09'`,
    );
    expect(rows.at(-1)?.outcome).toBe('kept');
    expect((await readOrder()).takeBacks).toMatchObject([
      { reason: '门泵须返厂检修', items: [pump], outSignedByName: '王小明', returnedAt: null },
    ]);
  });
});

describe('S2.FOUR.10 written hand-over, given back, installed and commissioned', () => {
  test('S2.FOUR.10 nothing is taken without the signature of the customer', async () => {
    await onSite();
    const refused = await take({ signedByName: undefined, signature: undefined });
    expect(clausesAgainst(refused)).toEqual(['S2.FOUR.10']);
    expect((await readOrder()).takeBacks).toEqual([]);
  });

  test('S2.FOUR.10 signed for and commissioned, it is finished', async () => {
    await onSite();
    bodyOf(await take());
    bodyOf(await act('take_back.give_back', hand));
    bodyOf(await act('take_back.finish', { isCommissioned: true, result: '试车二十次正常' }));
    expect((await readOrder()).takeBacks.at(-1)).toMatchObject({
      isCommissioned: true,
      backSignedByName: '王小明',
      result: '试车二十次正常',
    });
  });

  test('S2.FOUR.10 not commissioned, it is not finished', async () => {
    await onSite();
    bodyOf(await take());
    bodyOf(await act('take_back.give_back', hand));
    expect(clausesAgainst(await act('take_back.finish', { isCommissioned: false }))).toEqual(['S2.FOUR.10']);
  });

  test('S2.FOUR.10 not signed for, it is not finished', async () => {
    await onSite();
    bodyOf(await take());
    bodyOf(await act('take_back.give_back'));
    expect(clausesAgainst(await act('take_back.finish', { isCommissioned: true }))).toEqual(['S2.FOUR.10']);
  });
});

describe('one hand-over after the other', () => {
  test('what is out is given back before anything else is taken, and only once', async () => {
    await onSite();
    expect(codeOf(await act('take_back.give_back', hand))).toBe('take_back.nothing_taken');
    bodyOf(await take());
    expect(codeOf(await take())).toBe('take_back.open');
    bodyOf(await act('take_back.give_back', hand));
    expect(codeOf(await act('take_back.give_back', hand))).toBe('take_back.nothing_taken');
    bodyOf(await act('take_back.finish', { isCommissioned: true }));
    expect(codeOf(await act('take_back.finish', { isCommissioned: true }))).toBe('take_back.not_given_back');
    bodyOf(await take());
    expect((await readOrder()).takeBacks).toHaveLength(2);
  });

  test('nobody promises a time that is past', async () => {
    await onSite();
    const promisedAt = formatInstant(job.clock.now());
    expect(codeOf(await take({ promisedAt }))).toBe('take_back.promise_past');
  });

  test('strokes need the name of who signs', async () => {
    await onSite();
    expect(codeOf(await take({ signedByName: undefined }))).toBe('take_back.signer_missing');
  });

  test('another engineer takes nothing', async () => {
    await onSite();
    const own = engineer;
    engineer = await anEngineer(job);
    expect(codeOf(await take())).toBe('subject.not_found');
    engineer = own;
  });

  test('the engineer is offered the form before it is written, and told why not where something is out', async () => {
    await onSite();
    const offered = async () =>
      (await readOrder()).allowances.find(({ action }) => action === 'take_back.take');
    expect(await offered()).toMatchObject({ allowed: true });
    bodyOf(await take());
    expect(await offered()).toMatchObject({ allowed: false, refusals: [{ code: 'take_back.open' }] });
  });
});
