import { afterAll, describe, expect, test } from 'vitest';
import type { DayPart, FieldJob, OrderCourse } from '#contract/field-work.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Carried } from '#engine/carried.ts';
import { formatInstant, hourMs } from '#kernel/time.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, type MainJob, signature } from '#testing/main-job.ts';
import type { Entry } from '#web/field/offline/entry.ts';
import { allowanceOfEntry, gatesFrom, seenOffline } from '#web/field/offline/gates.ts';
import { fieldWorkRoutes } from './routes.ts';

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map(database => database.close())));

/** An engineer on site under a regulation, with what their phone took along. */
async function onSite(pack: string) {
  const database = await testDatabase();
  databases.push(database);
  const main = await aMainJob(database, { pack });
  const routes = [...main.routes, ...fieldWorkRoutes(main, main.routes)];
  const job: MainJob = { ...main, routes, ...askRoutes(main, routes) };
  const engineer = await anEngineer(job);
  const { id: requestId } = await aRequest(job);
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: requestId,
    task: '检查',
  });
  const id = bodyOf<{ workOrderId: string }>(passed).workOrderId;
  const [from, to] = [hourMs, 2 * hourMs].map(ms => formatInstant(job.clock.now() + ms));
  bodyOf(await job.act(job.csr.actor, 'appointment.agree', { id, from, to }));
  await carryOut(job, { id }, { last: 'work_order.diagnose', engineer });
  return { job, engineer, id, along: await takenAlong(job, engineer, id) };
}

type Visit = Awaited<ReturnType<typeof onSite>>;

async function takenAlong(job: MainJob, { actor }: Person, orderId: string) {
  const { parts } = await job.read<{ parts: DayPart[] }>(actor, '/field-work/day', {});
  const overTheWire: DayPart[] = JSON.parse(JSON.stringify(parts));
  const body = (name: string) => overTheWire.find(part => part.name === name)?.body;
  const carried = overTheWire
    .filter(({ name }) => name.startsWith('gates:'))
    .map(part => part.body as Carried);
  const gates = gatesFrom({ carried, course: body('course') as OrderCourse }, actor);
  return { job: body(`job:${orderId}`) as FieldJob, gates };
}

function kept({ job, id }: Visit, [verb, body]: Step, no: number): Entry {
  const told = { timeField: 'happenedAt', knownOffsetMs: 0 } as const;
  return {
    ...{
      key: `k${no}`,
      no,
      call: `POST /work-orders/:id/${verb}`,
      params: { id },
      orderId: id,
      state: 'waiting',
    },
    ...{ ...told, deviceAt: formatInstant(job.clock.now()), body: { ...body } as Record<string, unknown> },
  };
}

type Step = readonly [verb: string, body: object];

interface Done {
  readonly action: string;
  readonly step: Step;
}

/** Takes the steps on the phone and on the server, and answers with both pictures of the order. */
async function bothSee(visit: Visit, steps: readonly Done[]) {
  const { job, engineer, id, along } = visit;
  const entries = steps.map(({ step }, no) => kept(visit, step, no));
  const here = seenOffline(along.job, entries, along.gates).order;
  for (const { action, step } of steps) bodyOf(await job.act(engineer.actor, action, { id, ...step[1] }));
  const there = await job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id });
  return { here, there };
}

const allowed = ({ allowances }: WorkOrder) =>
  allowances
    .filter(({ action }) => action !== 'paid_service.hand_in')
    .map(allowance => `${allowance.action} ${allowance.allowed}`);

const clocksOf = ({ clocks }: WorkOrder, clause: string) =>
  clocks.filter(clock => clock.clause === clause).map(({ status }) => status);

describe('without signal', () => {
  test('S1.EXP.22 a pause and going on are seen on the phone as on the server', async () => {
    const visit = await onSite('experience');
    const returnAgreedAt = formatInstant(visit.job.clock.now() + hourMs);
    const pause: Done = {
      action: 'work_order.pause',
      step: ['pause', { isPlaceCleared: true, returnAgreedAt }],
    };
    const paused = await bothSee(visit, [pause]);
    expect(allowed(paused.here)).toEqual(allowed(paused.there));
    expect(paused.here.pauses).toMatchObject(
      paused.there.pauses.map(({ isPlaceCleared, resumedAt }) => ({ isPlaceCleared, resumedAt })),
    );
    expect(allowed(paused.here)).toContain('work_order.resume true');
  });

  test('S1.EXP.22 whoever takes over is back at the customer with the arrival, on the phone as on the server', async () => {
    const first = await onSite('experience');
    const { job, id } = first;
    const returnAgreedAt = formatInstant(job.clock.now() + hourMs);
    const pause = { id, isPlaceCleared: true, returnAgreedAt };
    bodyOf(await job.act(first.engineer.actor, 'work_order.pause', pause));
    bodyOf(await job.act(job.dispatcher.actor, 'dispatch.unassign', { id, reason: '突发疾病' }));
    const engineer = await anEngineer(job);
    await carryOut(job, { id }, { last: 'work_order.depart', engineer });
    const visit = { ...first, engineer, along: await takenAlong(job, engineer, id) };
    const body = { outcome: 'no_position', reason: '地下车库' };
    const { here, there } = await bothSee(visit, [
      { action: 'work_order.check_in', step: ['check-in', body] },
    ]);
    const isBack = ({ pauses }: WorkOrder) => pauses.map(({ resumedAt }) => resumedAt !== null);
    expect([isBack(here), isBack(there)]).toEqual([[true], [true]]);
    expect(clocksOf(there, 'S1.EXP.22')).toEqual(['kept']);
    expect(clocksOf(here, 'S1.EXP.22')).toEqual(['kept']);
    expect(allowed(here)).toEqual(allowed(there));
  });

  test('S1.EXP.22 the phone refuses a pause that leaves the place as it is', async () => {
    const visit = await onSite('experience');
    const returnAgreedAt = formatInstant(visit.job.clock.now() + hourMs);
    const careless = kept(visit, ['pause', { isPlaceCleared: false, returnAgreedAt }], 1);
    const answer = allowanceOfEntry(visit.along.job, careless, visit.along.gates);
    expect(answer).toMatchObject({ allowed: false, refusals: [{ clause: 'S1.EXP.22' }] });
  });

  test('S2.FOUR.10 the phone takes nothing along without a signature, and with it what the server takes', async () => {
    const visit = await onSite('four-types');
    const promisedAt = formatInstant(visit.job.clock.now() + 24 * hourMs);
    const items = [{ kind: 'part', name: '门泵', condition: '完好' }];
    const unsigned = { reason: '须返厂', items, promisedAt };
    const entry = kept(visit, ['take-back', unsigned], 1);
    const answer = allowanceOfEntry(visit.along.job, entry, visit.along.gates);
    expect(answer).toMatchObject({ allowed: false, refusals: [{ clause: 'S2.FOUR.10' }] });

    const hand = { signedByName: '王小明', signature };
    const taken: Done = { action: 'take_back.take', step: ['take-back', { ...unsigned, ...hand }] };
    const { here, there } = await bothSee(visit, [taken]);
    expect(allowed(here)).toEqual(allowed(there));
    expect(here.takeBacks).toMatchObject([{ items, reason: '须返厂', outSignedByName: '王小明' }]);
    expect(here.takeBacks.map(({ returnedAt }) => returnedAt)).toEqual([null]);
  });

  test('S2.FOUR.09 S2.FOUR.10 given back and commissioned in one afternoon without signal', async () => {
    const visit = await onSite('four-types');
    const promisedAt = formatInstant(visit.job.clock.now() + 24 * hourMs);
    const items = [{ kind: 'part', name: '门泵', condition: '完好' }];
    const hand = { signedByName: '王小明', signature };
    const { here, there } = await bothSee(visit, [
      { action: 'take_back.take', step: ['take-back', { reason: '须返厂', items, promisedAt, ...hand }] },
      { action: 'take_back.give_back', step: ['give-back', hand] },
      { action: 'take_back.finish', step: ['commission', { isCommissioned: true }] },
    ]);
    expect(allowed(here)).toEqual(allowed(there));
    expect(here.takeBacks).toMatchObject([{ backSignedByName: '王小明', isCommissioned: true }]);
    expect(clocksOf(there, 'S2.FOUR.09')).toEqual(['kept']);
  });
});
