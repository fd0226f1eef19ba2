import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant, hourMs } from '#kernel/time.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob, signature } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let order: { id: string; requestId: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'experience' });
});
afterAll(() => database.close());

async function onSite(last = 'work_order.check_in') {
  engineer = await anEngineer(job);
  order = await anOrder(job);
  await carryOut(job, order, { last, engineer });
}

const act = (action: string, input: object = {}) =>
  job.act(engineer.actor, action, { id: order.id, ...input });
const readOrder = () => job.read<WorkOrder>(job.manager.actor, '/work-orders/:id', { id: order.id });
const inMs = (ms: number) => formatInstant(job.clock.now() + ms);

async function factsNow() {
  return (await stateOf(job.db, order.requestId)).state.facts;
}

async function clocksOf(clause: string) {
  const { state } = await stateOf(job.db, order.requestId);
  return state.clocks.filter(clock => clock.clause === clause).map(({ status }) => status);
}

async function verdictsOf(clause: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ outcome: string }>(
    'select outcome from verdict where clause = $1 and subject_id = $2 order by seq',
    [clause, order.requestId],
  );
  return rows.map(({ outcome }) => outcome);
}

const clausesAgainst = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

describe('S1.EXP.22 mealtime with the job unfinished', () => {
  const pause = (more: object = {}) =>
    act('work_order.pause', { isPlaceCleared: true, returnAgreedAt: inMs(hourMs), ...more });

  test('S1.EXP.22 back at the very instant that was agreed: kept', async () => {
    await onSite();
    bodyOf(await pause());
    expect(await clocksOf('S1.EXP.22')).toEqual(['running']);
    job.clock.set(job.clock.now() + hourMs);
    bodyOf(await act('work_order.resume', { isConsented: false }));
    expect(await clocksOf('S1.EXP.22')).toEqual(['kept']);
  });

  test('S1.EXP.22 back a second after that: broken', async () => {
    await onSite();
    bodyOf(await pause());
    job.clock.set(job.clock.now() + hourMs + 1000);
    bodyOf(await act('work_order.resume', { isConsented: false }));
    expect(await clocksOf('S1.EXP.22')).toEqual(['broken']);
  });

  test('S1.EXP.22 nobody leaves a place that is not cleared, or without a time of return', async () => {
    await onSite();
    expect(clausesAgainst(await pause({ isPlaceCleared: false }))).toEqual(['S1.EXP.22']);
    expect(clausesAgainst(await pause({ returnAgreedAt: undefined }))).toEqual(['S1.EXP.22']);
    expect((await readOrder()).pauses).toEqual([]);
  });

  test('S1.EXP.22 earlier than agreed only with the consent of the customer', async () => {
    await onSite();
    bodyOf(await pause());
    expect(clausesAgainst(await act('work_order.resume', { isConsented: false }))).toEqual(['S1.EXP.22']);
    bodyOf(await act('work_order.resume', { isConsented: true }));
    expect((await readOrder()).pauses).toMatchObject([{ isPlaceCleared: true, isConsented: true }]);
  });

  test('where work goes on, the place counts as cleared no more', async () => {
    await onSite();
    bodyOf(await pause());
    expect(await factsNow()).toMatchObject({ 'work_order.place_cleared': true });
    bodyOf(await act('work_order.resume', { isConsented: true }));
    expect(await factsNow()).toMatchObject({ 'work_order.place_cleared': null });
  });

  test('nobody pauses twice, goes on without a pause, or comes back in the past', async () => {
    await onSite();
    expect(codeOf(await act('work_order.resume', { isConsented: true }))).toBe('work_order.not_paused');
    expect(codeOf(await pause({ returnAgreedAt: inMs(0) }))).toBe('work_order.return_past');
    bodyOf(await pause());
    expect(codeOf(await pause())).toBe('work_order.paused');
  });
});

describe('S1.EXP.04 parts are missing on site', () => {
  test('S1.EXP.04 told with another time agreed at once: kept, and the desk is told', async () => {
    await onSite('work_order.diagnose');
    const nextVisitAt = inMs(48 * hourMs);
    bodyOf(await act('work_order.tell_parts_missing', { parts: '门泵一只', nextVisitAt }));
    expect((await clocksOf('S1.EXP.04')).toSorted()).toEqual(['kept', 'running']);
    expect((await readOrder()).missingParts).toMatchObject([{ parts: '门泵一只' }]);
    const { rows } = await database.pool.query<{ payload: { roles: string[] } }>(
      `select payload from outbox where payload ->> 'topic' = 'work_order.parts_missing'`,
    );
    expect(rows.at(-1)?.payload.roles).toEqual(['dispatcher']);
  });

  test('S1.EXP.04 another time agreed at the very end of the hour: kept; a second later: broken', async () => {
    for (const [late, verdict] of [
      [0, 'kept'],
      [1000, 'broken'],
    ] as const) {
      await onSite('work_order.diagnose');
      bodyOf(await act('work_order.tell_parts_missing', { parts: '门泵一只' }));
      job.clock.set(job.clock.now() + hourMs + late);
      bodyOf(await act('work_order.agree_next_visit', { nextVisitAt: inMs(hourMs) }));
      expect(await clocksOf('S1.EXP.04')).toContain(verdict);
    }
  });

  test('nobody agrees another visit here where nothing is missing, or in the past', async () => {
    await onSite('work_order.diagnose');
    const agree = (nextVisitAt: string) => act('work_order.agree_next_visit', { nextVisitAt });
    expect(codeOf(await agree(inMs(hourMs)))).toBe('work_order.no_parts_missing');
    expect(codeOf(await agree(inMs(0)))).toBe('appointment.in_past');
  });
});

describe('S1.EXP.02 whoever decides for the customer approves the work', () => {
  const diagnosis = {
    ...{ use: '城市公交', fault: '车门不能关闭', cause: '气路漏气' },
    ...{ isWithinThreeGuarantees: false, wasDismantledBefore: false },
  };
  const signed = { signedByName: '李四', signature, strokes: 3, score: 5 };
  const sign = (more: object = {}) =>
    act('service_report.sign', { ...signed, signerPosition: '厂长', signerDecides: true, ...more });

  test('S1.EXP.02 found out at the diagnosis, it is in the file of the customer: kept', async () => {
    await onSite();
    bodyOf(await act('work_order.diagnose', { ...diagnosis, decisionMaker: '李四' }));
    expect(await verdictsOf('S1.EXP.02')).toEqual(['kept']);
    expect((await readOrder()).customer.decisionMaker).toBe('李四');
  });

  test('S1.EXP.02 a signature without the position is refused', async () => {
    await onSite('work_order.test');
    expect(clausesAgainst(await sign({ signerPosition: undefined }))).toContain('S1.EXP.02');
    expect(clausesAgainst(await sign())).toEqual([]);
  });

  test('S1.EXP.02 nobody leaves where somebody else signed', async () => {
    await onSite('work_order.test');
    bodyOf(await sign({ signerDecides: false }));
    expect(clausesAgainst(await act('work_order.complete'))).toContain('S1.EXP.02');
  });

  test('S1.EXP.02 whoever decides having signed, the engineer may leave', async () => {
    await onSite('work_order.test');
    bodyOf(await sign());
    expect(clausesAgainst(await act('work_order.complete'))).not.toContain('S1.EXP.02');
    const { report } = await readOrder();
    expect(report).toMatchObject({ signerPosition: '厂长', signerDecides: true });
  });
});

describe('S2.MACH.12 the same problem is not repaired repeatedly', () => {
  const diagnosis = {
    ...{ use: '日常', fault: '不启动', cause: '轴承磨损' },
    ...{ isWithinThreeGuarantees: false, wasDismantledBefore: false },
  };

  test('S2.MACH.12 a repair that came again is told with its cause: on record and counted', async () => {
    const own = await testDatabase();
    const department = await aMainJob(own, { pack: 'machine-24h' });
    const person = await anEngineer(department);
    const { id, requestId } = await anOrder(department);
    const window = { from: '2026-11-20T06:00:00Z', to: '2026-11-20T08:00:00Z' };
    await department.act(department.csr.actor, 'appointment.agree', { id, ...window });
    await carryOut(department, { id }, { last: 'work_order.check_in', engineer: person });
    const told = { id, ...diagnosis, repeatCause: 'part' };
    bodyOf(await department.act(person.actor, 'work_order.diagnose', told));
    const { state } = await stateOf(department.db, requestId);
    expect(state.facts['repeat_repair.cause']).toBe('part');
    expect(state.seen['repeat_repair.found']?.count).toBe(1);
    const { rows } = await own.pool.query<{ outcome: string }>(
      `select outcome from verdict where clause = 'S2.MACH.12'`,
    );
    expect(rows).toEqual([{ outcome: 'kept' }]);
    await own.close();
  });

  test('a diagnosis of something new tells of no repetition', async () => {
    await onSite();
    bodyOf(await act('work_order.diagnose', diagnosis));
    const { state } = await stateOf(job.db, order.requestId);
    expect(state.seen['repeat_repair.found']).toBeUndefined();
  });
});

test('S1.EXP.05 S1.EXP.21 guidelines are shown at the step before which the regulation wants them read', async () => {
  await onSite('work_order.depart');
  const { guidelines } = await readOrder();
  const atCheckIn = guidelines.filter(({ before }) => before === 'work_order.check_in');
  expect(atCheckIn.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['S1.EXP.05', 'S1.EXP.21']));
  expect(guidelines.every(({ text }) => text.length > 0)).toBe(true);
});
