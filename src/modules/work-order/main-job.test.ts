import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallbackRow } from '#contract/follow-up.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import type { WorkOrder, WorkOrderRow } from '#contract/work-order-shape.ts';
import type { Refused } from '#kernel/refusal.ts';
import { hourMs } from '#kernel/time.ts';
import { verify } from '#road/evidence/verify.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const requestOf = (id: string) => job.read<ServiceRequest>(job.csr.actor, '/service-requests/:id', { id });
const orderOf = (id: string) => job.read<WorkOrder>(job.manager.actor, '/work-orders/:id', { id });
const refusalOf = (outcome: unknown) => (outcome as Refused).refusals[0];

describe('the main job', () => {
  test('goes from the call to the closed request, and every event is in the evidence', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    expect((await requestOf(order.requestId)).state).toBe('in_field');
    await carryOut(job, order, { last: 'work_order.complete', engineer });
    const completed = await orderOf(order.id);
    expect(completed).toMatchObject({
      state: 'completed',
      engineerName: 'engineer',
      consent: { isGranted: true, plan: '更换门泵' },
      report: { cause: '门泵漏气', chargeFen: 0, signedByName: '王小明', score: 5, runningHours: 4200 },
    });
    const arrival = completed.clocks.find(({ clause }) => clause === 'S2.BUS.05');
    expect(arrival?.status).toBe('kept');
    expect((await requestOf(order.requestId)).state).toBe('solved');

    const due = await job.read<{ items: CallbackRow[] }>(job.csr.actor, '/callbacks', {});
    const callback = due.items.find(({ requestId }) => requestId === order.requestId);
    expect(callback).toMatchObject({ state: 'due', orderNo: order.orderNo, clause: expect.any(String) });
    const marks = { attitude: 5, skill: 5, outcome: 5, isSatisfied: true };
    const recorded = await job.act(job.csr.actor, 'callback.record', {
      id: callback?.id,
      result: 'reached',
      ...marks,
    });
    expect(bodyOf(recorded)).toMatchObject({ state: 'recorded', complaintNo: null });
    expect((await requestOf(order.requestId)).state).toBe('closed');

    const timeline = await job.read<{ items: { type: string }[] }>(
      job.csr.actor,
      '/service-requests/:id/timeline',
      { id: order.requestId },
    );
    expect(timeline.items.map(({ type }) => type)).toEqual([
      'service_request.registered',
      'service_request.passed_to_field',
      'work_order.created',
      'dispatch.assigned',
      'work_order.accepted',
      'work_order.customer_contacted',
      'work_order.prepared',
      'work_order.departed',
      'arrival.expected',
      'work_order.checked_in',
      'work_order.diagnosed',
      'work_order.consented',
      'work_order.repaired',
      'work_order.tested',
      'service_report.signed',
      'satisfaction.recorded',
      'work_order.completed',
      'callback.due',
      'callback.recorded',
      'service_request.closed',
    ]);
  });

  test('CO.BUS.01: the first engineer who is sent keeps the clause, as the gate saw it', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.accept', engineer });
    const { rows } = await database.pool.query(
      `select outcome from verdict where subject_id = $1 and clause = 'CO.BUS.01'`,
      [order.requestId],
    );
    expect(rows).toEqual([{ outcome: 'kept' }]);
  });

  test('S2.BUS.11: no signature before the repair was tested, and the clause says what lifts it', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.record_repair', engineer });
    const sign = stepsOnSite.find(([action]) => action === 'service_report.sign');
    const early = await job.act(engineer.actor, 'service_report.sign', { id: order.id, ...sign?.[1] });
    expect(refusalOf(early)).toMatchObject({ code: 'clause.gate', clause: 'S2.BUS.11' });
    const seen = await job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id: order.id });
    const allowance = seen.allowances.find(({ action }) => action === 'service_report.sign');
    expect(allowance?.allowed).toBe(false);
    expect(allowance?.refusals.map(({ clause }) => clause)).toContain('S2.BUS.11');
  });

  test('a failed test leaves the repair to be done again', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.record_repair', engineer });
    const failed = { id: order.id, result: '仍漏气', isPassed: false };
    expect(bodyOf(await job.act(engineer.actor, 'work_order.test', failed))).toMatchObject({
      state: 'repaired',
    });
  });

  test('a signed report stays as the customer saw it, in the product and in the database', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'service_report.sign', engineer });
    const repair = stepsOnSite.find(([action]) => action === 'work_order.record_repair');
    const again = await job.act(engineer.actor, 'work_order.record_repair', { id: order.id, ...repair?.[1] });
    expect(codeOf(again)).toBe('service_report.signed');
    const change = database.pool.query(`update service_report set work = 'other' where order_id = $1`, [
      order.id,
    ]);
    await expect(change).rejects.toThrow(/signed/);
  });

  test.each([
    ['no picture', 'data:image/png;base64,aGVsbG8gd29ybGQ=', 'file.type_refused'],
    ['an empty picture', emptyPicture(), 'service_report.signature_empty'],
  ])('a signature that is %s is refused', async (_what, picture, code) => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.test', engineer });
    const signing = { id: order.id, signedByName: '王', signature: picture, strokes: 1, score: 5 };
    expect(codeOf(await job.act(engineer.actor, 'service_report.sign', signing))).toBe(code);
  });
});

describe('telephone and address of the customer', () => {
  test('are shown to the engineer who goes there, which is recorded, and masked to the dispatcher', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.accept', engineer });
    const { contact } = await job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id: order.id });
    expect(contact?.phone).toBe('13800005678');
    const { rows } = await database.pool.query(
      'select reader_name, place from disclosure where subject_id = $1',
      [order.requestId],
    );
    expect(rows).toEqual([{ reader_name: 'engineer', place: 'work_order' }]);
    const seen = await job.read<WorkOrder>(job.dispatcher.actor, '/work-orders/:id', { id: order.id });
    expect(seen.contact?.phone).toBe('138****5678');
  });
});

describe('a work order', () => {
  test('is reached by its own engineer only', async () => {
    const [mine, other] = [await anEngineer(job), await anEngineer(job)];
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.accept', engineer: mine });
    expect(codeOf(await job.act(other.actor, 'work_order.depart', { id: order.id }))).toBe(
      'subject.not_found',
    );
    const seen = await job.read<Refused>(other.actor, '/work-orders/:id', { id: order.id });
    expect(codeOf(seen)).toBe('subject.not_found');
    const list = await job.read<{ items: WorkOrderRow[] }>(mine.actor, '/work-orders', { state: 'open' });
    expect(list.items.map(({ id }) => id)).toEqual([order.id]);
  });

  test('tapped twice with one key is done once and answered alike', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.accept', engineer });
    const key = 'one-tap-of-the-engineer';
    const taps = [1, 2].map(() =>
      job.act(engineer.actor, 'work_order.contact_customer', { id: order.id, text: '到' }, { key }),
    );
    const [first, second] = (await Promise.all(taps)).map(outcome => bodyOf(outcome));
    expect(second).toEqual(first);
  });

  test('accepted twice at the same time with one key is accepted once, without a refusal', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    bodyOf(
      await job.act(job.dispatcher.actor, 'dispatch.assign', {
        id: order.id,
        engineerId: engineer.id,
        reason: 'x',
      }),
    );
    const key = 'one-acceptance';
    const taps = [1, 2].map(() => job.act(engineer.actor, 'work_order.accept', { id: order.id }, { key }));
    const [first, second] = (await Promise.all(taps)).map(outcome => bodyOf(outcome));
    expect(second).toEqual(first);
  });

  test('that somebody changed meanwhile is refused with the old version', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    const { etag } = await orderOf(order.id);
    await carryOut(job, order, { last: 'work_order.accept', engineer });
    const input = { id: order.id, text: '到' };
    const stale = await job.act(engineer.actor, 'work_order.contact_customer', input, { ifMatch: etag });
    expect(codeOf(stale)).toBe('subject.stale');
  });

  test('S2.BUS.05: what the phone tells late counts at the time of the device', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.depart', engineer });
    job.clock.set(noon + 30 * hourMs);
    const input = { id: order.id, outcome: 'no_position', happenedAt: '2026-11-20T20:00:00Z' };
    bodyOf(await job.act(engineer.actor, 'work_order.check_in', input));
    job.clock.set(noon);
    const arrival = (await orderOf(order.id)).clocks.find(({ clause }) => clause === 'S2.BUS.05');
    expect(arrival).toMatchObject({ status: 'kept', stoppedAt: '2026-11-20T20:00:00Z' });
  });

  test('that is out of its order is refused, with what comes first', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.accept', engineer });
    const test_ = await job.act(engineer.actor, 'work_order.test', {
      id: order.id,
      result: 'x',
      isPassed: true,
    });
    expect(refusalOf(test_)).toMatchObject({
      code: 'subject.state',
      lift: ['work_order.check_in'],
    });
  });

  test('that ends without a visit gives the request back to the desk', async () => {
    const order = await anOrder(job);
    bodyOf(await job.act(job.dispatcher.actor, 'work_order.cancel', { id: order.id, reason: '用户取消' }));
    expect((await requestOf(order.requestId)).state).toBe('triaged');
  });

  test('keeps its request from being closed while it is open', async () => {
    const order = await anOrder(job);
    const cancel = await job.act(job.csr.actor, 'service_request.cancel', {
      id: order.requestId,
      reason: '误报',
    });
    expect(refusalOf(cancel)).toMatchObject({
      code: 'subject.state',
      lift: ['work_order.complete', 'work_order.cancel'],
    });
  });

  test('takes a photograph that its engineer uploaded, and no other file', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.check_in', engineer });
    const fileOf = async (mediaType: string, createdBy: string) => {
      const id = (await anEngineer(job)).id;
      const file = { id, sha256: 'a'.repeat(64), name: 'x.jpg', mediaType, bytes: 1, createdBy };
      await job.db.insertInto('file').values(file).execute();
      return { id: order.id, fileId: id, moment: 'before' };
    };
    const own = engineer.actor.key;
    const add = async (mediaType: string, by: string) =>
      job.act(engineer.actor, 'work_order.add_photo', await fileOf(mediaType, by));
    expect(bodyOf(await add('image/jpeg', own))).toMatchObject({ name: 'x.jpg', moment: 'before' });
    expect(codeOf(await add('application/pdf', own))).toBe('file.type_refused');
    expect(codeOf(await add('image/jpeg', job.csr.actor.key))).toBe('subject.not_found');
    expect((await orderOf(order.id)).photos).toHaveLength(1);
  });
});

test('the evidence of all that was done here is whole', async () => {
  const { findings } = await verify(job.road.pool, job.road.regulations.book);
  expect(findings).toEqual([]);
});

/** A transparent point. */
function emptyPicture(): string {
  return 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';
}
