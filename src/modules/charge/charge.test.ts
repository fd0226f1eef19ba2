import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseCharge } from '#contract/charge.ts';
import type { Refused } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';

interface Options {
  readonly warrantyUntil?: string;
  readonly isSoldByAgent?: boolean;
  readonly isOwnProduct?: boolean;
}

/** A department under a shipped regulation, and cases of it whose work order is diagnosed. */
function department(pack: string) {
  let database: TestDatabase;
  let job: MainJob;
  beforeAll(async () => {
    database = await testDatabase();
    job = await aMainJob(database, { pack });
  });
  afterAll(() => database.close());

  async function aCase({
    warrantyUntil = '2028-01-01',
    isSoldByAgent = false,
    isOwnProduct = true,
  }: Options = {}) {
    const customer = await aCustomer(job.db, { branchId: job.branchId, warrantyUntil });
    await job.db
      .updateTable('asset')
      .set({ soldByAgent: isSoldByAgent, isOwnProduct })
      .where('id', '=', customer.assetId)
      .execute();
    const { id: requestId } = await aRequest(job, { customer });
    const engineer = await anEngineer(job);
    const inCase = { id: requestId };
    const read = () => job.read<CaseCharge>(job.manager.actor, '/service-requests/:id/charge', inCase);
    const judge = (isGranted: boolean, cause: string, more = {}) =>
      job.act(job.support.actor, 'warranty.decide', { ...inCase, isGranted, cause, ...more });
    const decide = (actor = job.manager.actor) =>
      job.act(actor, 'charge.decide', { ...inCase, ...toCompany, reason: '长期用户' });
    return { requestId, engineer, read, judge, decide, ...(await steps(requestId, engineer)) };
  }

  async function steps(requestId: string, engineer: Awaited<ReturnType<typeof anEngineer>>) {
    const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
      id: requestId,
      task: '检查',
    });
    const order = { id: bodyOf<{ workOrderId: string }>(passed).workOrderId };
    const diagnose = () => carryOut(job, order, { last: 'work_order.diagnose', engineer });
    const consent = (isGranted: boolean) =>
      job.act(engineer.actor, 'work_order.request_consent', {
        ...order,
        plan: '更换',
        amountFen: 68_000,
        isGranted,
      });
    const repair = (isCharged: boolean) => {
      const [, said] = stepsOnSite.find(([action]) => action === 'work_order.record_repair') ?? [];
      const parts = [{ partNo: 'MB-1', name: '门泵', quantity: 1, priceFen: 68_001, isCharged }];
      return job.act(engineer.actor, 'work_order.record_repair', { ...order, ...said, parts });
    };
    const chargeFen = async () =>
      (
        await job.db
          .selectFrom('serviceReport')
          .select('chargeFen')
          .where('orderId', '=', order.id)
          .executeTakeFirstOrThrow()
      ).chargeFen;
    return { diagnose, consent, repair, chargeFen };
  }

  return {
    aCase,
    job: () => job,
    told: async (requestId: string) => {
      const rows = await job.db
        .selectFrom('event')
        .select(['type', 'data', 'facts'])
        .where('subjectId', '=', requestId)
        .where('type', 'like', 'charge.%')
        .orderBy('seq')
        .execute();
      return rows;
    },
  };
}

const toCompany = { payer: 'company', parts: 'free', labour: 'free', travel: 'free' };
const onlyPayer = (payer: string) => [{ payer, percent: 100 }];

describe('under the regulation machine-24h', () => {
  const { aCase, told } = department('machine-24h');

  test('S2.MACH.02: a fault of manufacture inside the warranty is the company’s, and its parts are free', async () => {
    const { diagnose, judge, read, repair } = await aCase();
    await diagnose();
    expect((await read()).charge).toBeNull();
    bodyOf(await judge(true, 'manufacture'));
    const { charge, warranty } = await read();
    expect(charge).toMatchObject({
      clause: { id: 'S2.MACH.02' },
      payers: onlyPayer('company'),
      asks: null,
      partsPercent: 0,
    });
    expect(warranty).toMatchObject({ isGranted: true, cause: 'manufacture' });
    expect(await repair(true)).toMatchObject({
      refusals: [{ code: 'charge.parts_free', clause: 'S2.MACH.02', field: 'parts' }],
    });
    bodyOf(await repair(false));
  });

  test('S2.MACH.02: misuse is not of its causes, so that no clause says who pays', async () => {
    const { diagnose, judge, read, requestId } = await aCase();
    await diagnose();
    bodyOf(await judge(true, 'material'));
    bodyOf(await judge(false, 'misuse'));
    expect((await read()).charge).toBeNull();
    expect((await told(requestId)).map(({ type }) => type)).toEqual([
      'charge.worked_out',
      'charge.withdrawn',
    ]);
  });

  test('S2.MACH.03: outside the warranty the customer agrees before the repair', async () => {
    const { diagnose, consent, repair, read, chargeFen } = await aCase({ warrantyUntil: '2026-11-19' });
    await diagnose();
    expect((await read()).charge).toMatchObject({ payers: onlyPayer('customer'), asks: 'agreed' });
    expect(refusalsOf(await repair(true))).toContainEqual(
      expect.objectContaining({ code: 'clause.gate', clause: 'S2.MACH.03' }),
    );
    bodyOf(await consent(true));
    bodyOf(await repair(true));
    expect(await chargeFen()).toBe(68_001);
  });

  test.each([
    ['2026-11-19', 'customer'],
    ['2026-11-20', 'company'],
  ])(
    'S2.MACH.02, S2.MACH.03: called on 2026-11-20 with a warranty until %s, the %s pays',
    async (until, payer) => {
      const { diagnose, judge, read } = await aCase({ warrantyUntil: until });
      await diagnose();
      bodyOf(await judge(true, 'assembly'));
      expect((await read()).charge?.payers).toEqual(onlyPayer(payer));
    },
  );

  test('is told once with payer and prices, and not again by a repair that changes nothing', async () => {
    const { diagnose, consent, repair, requestId } = await aCase({ warrantyUntil: '2026-11-19' });
    await diagnose();
    bodyOf(await consent(true));
    bodyOf(await repair(true));
    expect(await told(requestId)).toEqual([
      {
        type: 'charge.worked_out',
        data: {
          control: 'S2.MACH.03/0',
          payer: 'customer',
          parts: 'list',
          labour: 'list',
          travel: 'list',
        },
        facts: { 'charge.payer': 'customer' },
      },
    ]);
  });
});

describe('under the regulation distance-tier', () => {
  const { aCase, job, told } = department('distance-tier');

  test('S2.TIER.08: who kept to the manual pays nothing', async () => {
    const { diagnose, judge, read } = await aCase();
    await diagnose();
    bodyOf(await judge(true, 'material', { isManualFollowed: true }));
    expect((await read()).charge).toMatchObject({
      clause: { id: 'S2.TIER.08' },
      payers: onlyPayer('company'),
    });
  });

  test('S2.TIER.09: misuse is the customer’s at a preferential price, and needs agreement', async () => {
    const { diagnose, judge, read, repair, consent } = await aCase();
    await diagnose();
    bodyOf(await judge(false, 'misuse', { isManualFollowed: false }));
    const { charge } = await read();
    expect(charge).toMatchObject({ clause: { id: 'S2.TIER.09' }, payers: onlyPayer('customer') });
    expect(charge?.lines.length).toBeGreaterThan(4);
    expect(await repair(true)).toMatchObject({
      refusals: [
        {
          code: 'charge.not_agreed',
          clause: 'S2.TIER.09',
          lift: ['work_order.request_consent', 'charge.decide'],
        },
      ],
    });
    bodyOf(await consent(false));
    expect(codeOf(await repair(true))).toBe('charge.not_agreed');
    bodyOf(await consent(true));
    bodyOf(await repair(true));
  });

  test('S2.TIER.16: the warranty is granted to no product of others', async () => {
    const { diagnose, judge } = await aCase({ isOwnProduct: false });
    await diagnose();
    expect(refusalsOf(await judge(true, 'material', { isManualFollowed: true }))).toMatchObject([
      { code: 'clause.gate', clause: 'S2.TIER.16' },
    ]);
  });

  test('S2.TIER.11: what an agent sold is the agent’s, and nothing is asked of the customer', async () => {
    const { diagnose, read } = await aCase({ isSoldByAgent: true });
    await diagnose();
    expect((await read()).charge).toMatchObject({
      clause: { id: 'S2.TIER.11' },
      payers: onlyPayer('agent'),
      asks: null,
      partsPercent: 0,
    });
  });

  test('S2.TIER.09, S2.TIER.11: misuse of what an agent sold is said to be both’s, and the first clause decides', async () => {
    const { diagnose, judge, read } = await aCase({ isSoldByAgent: true });
    await diagnose();
    bodyOf(await judge(false, 'misuse', { isManualFollowed: false }));
    const { charge } = await read();
    expect(charge).toMatchObject({ clause: { id: 'S2.TIER.09' }, conflicts: [{ id: 'S2.TIER.11' }] });
    expect(charge?.lines.join()).toContain('S2.TIER.11');
  });

  test('a manager decides otherwise: it holds over the clause, in the log with its reason', async () => {
    const { diagnose, judge, read, decide, repair, requestId } = await aCase();
    expect(codeOf(await decide())).toBe('charge.not_worked_out');
    await diagnose();
    bodyOf(await judge(false, 'misuse', { isManualFollowed: false }));
    bodyOf(await decide());
    const decision = { ...toCompany, reason: '长期用户', byName: 'manager' };
    expect((await read()).charge).toMatchObject({
      clause: { id: 'S2.TIER.09' },
      asks: null,
      partsPercent: 0,
      decision,
    });
    expect((await told(requestId)).at(-1)).toMatchObject({
      type: 'charge.decided',
      data: { control: 'S2.TIER.09/0', ...toCompany, reason: '长期用户' },
      facts: { 'charge.payer': 'company' },
    });
    expect(codeOf(await repair(true))).toBe('charge.parts_free');
    bodyOf(await repair(false));
    expect((await read()).charge?.decision).toMatchObject(decision);
  });

  test('neither the engineer nor the manager of another branch decides otherwise', async () => {
    const { diagnose, judge, decide, engineer } = await aCase();
    await diagnose();
    bodyOf(await judge(false, 'misuse', { isManualFollowed: false }));
    expect(codeOf(await decide(engineer.actor))).toBe('access.denied');
    const { db } = job();
    const elsewhere = await aPerson(db, 'manager', { branchId: await aBranch(db, 'Qingdao') });
    expect(codeOf(await decide(elsewhere.actor))).toBe('subject.not_found');
  });
});

function refusalsOf(outcome: unknown): Refused['refusals'] {
  return (outcome as Refused).refusals;
}
