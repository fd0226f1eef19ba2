import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Refused } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const amountFen = 68_000;
const stepInput = (action: string) => stepsOnSite.find(([name]) => name === action)?.[1] ?? {};

/** An order whose repair charges the customer for the part, tested and ready to be signed. */
async function aChargedOrder() {
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.request_consent', engineer });
  const parts = [{ partNo: 'MB-1', name: '门泵', quantity: 1, priceFen: amountFen, isCharged: true }];
  const { id } = order;
  bodyOf(
    await job.act(engineer.actor, 'work_order.record_repair', {
      id,
      ...stepInput('work_order.record_repair'),
      parts,
    }),
  );
  bodyOf(await job.act(engineer.actor, 'work_order.test', { id, ...stepInput('work_order.test') }));
  const sign = () =>
    job.act(engineer.actor, 'service_report.sign', { id, ...stepInput('service_report.sign') });
  const request = (fen = amountFen) =>
    job.act(engineer.actor, 'paid_service.request', { id, amountFen: fen, reason: '超出三包期' });
  const decide = (isApproved: boolean) =>
    job.act(job.manager.actor, 'paid_service.approve', { id, isApproved });
  const handIn = (fen: number) => job.act(engineer.actor, 'paid_service.hand_in', { id, amountFen: fen });
  const read = () => job.read<WorkOrder>(job.manager.actor, '/work-orders/:id', { id });
  return { id, engineer, sign, request, decide, handIn, read };
}

describe('a charge', () => {
  test('S2.BUS.13: what was never asked for can neither be decided nor handed in, and the buttons say so', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.complete', engineer });
    const { allowances } = await job.read<WorkOrder>(job.manager.actor, '/work-orders/:id', { id: order.id });
    const handIn = allowances.find(({ action }) => action === 'paid_service.hand_in');
    expect(handIn).toMatchObject({ allowed: false, refusals: [{ code: 'paid_service.not_requested' }] });
    const input = { id: order.id, amountFen };
    expect(codeOf(await job.act(engineer.actor, 'paid_service.hand_in', input))).toBe(
      'paid_service.not_requested',
    );
  });

  test('S2.BUS.13: nobody signs for it before the leader has consented', async () => {
    const { sign, request, decide } = await aChargedOrder();
    expect((await sign()) as Refused).toMatchObject({
      refusals: [{ code: 'clause.gate', clause: 'S2.BUS.13' }],
    });
    bodyOf(await request());
    expect(codeOf(await sign())).toBe('clause.gate');
    bodyOf(await decide(true));
    bodyOf(await sign());
  });

  test('S2.BUS.13: a leader who does not consent leaves the gate shut', async () => {
    const { sign, request, decide, read } = await aChargedOrder();
    bodyOf(await request());
    bodyOf(await decide(false));
    expect(codeOf(await sign())).toBe('clause.gate');
    expect((await read()).paidService).toMatchObject({ isApproved: false });
  });

  test('S2.BUS.13: consent is void once another amount is asked for', async () => {
    const { sign, request, decide } = await aChargedOrder();
    bodyOf(await request(50_000));
    bodyOf(await decide(true));
    bodyOf(await request());
    expect(codeOf(await sign())).toBe('clause.gate');
  });

  test('S2.BUS.13: the money is handed in whole, and stops its clock', async () => {
    const { id, engineer, sign, request, decide, handIn, read } = await aChargedOrder();
    bodyOf(await request());
    bodyOf(await decide(true));
    bodyOf(await sign());
    bodyOf(await job.act(engineer.actor, 'work_order.complete', { id }));
    const clock = async () => (await read()).clocks.find(({ clause }) => clause === 'S2.BUS.13')?.status;
    expect(await clock()).toBe('running');
    expect(codeOf(await handIn(amountFen - 1))).toBe('paid_service.amount_differs');
    bodyOf(await handIn(amountFen));
    expect(await clock()).toBe('kept');
    expect(codeOf(await handIn(amountFen))).toBe('paid_service.handed_in');
  });

  test('is decided once, only when it was asked for, and not by the engineer', async () => {
    const { id, engineer, request, decide } = await aChargedOrder();
    expect(codeOf(await decide(true))).toBe('paid_service.not_requested');
    bodyOf(await request());
    const own = await job.act(engineer.actor, 'paid_service.approve', { id, isApproved: true });
    expect(codeOf(own)).toBe('access.denied');
    bodyOf(await decide(true));
    expect(codeOf(await decide(false))).toBe('paid_service.decided');
  });
});
