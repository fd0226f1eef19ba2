import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Incident } from '#contract/incident.ts';
import { hourMs } from '#kernel/time.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let order: { id: string; requestId: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'experience' });
});
afterAll(() => database.close());

/** An engineer on the way, in front of whom something happens. */
async function onTheWay() {
  engineer = await anEngineer(job);
  order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.accept', engineer });
}

function report(situation: string, more: object = {}) {
  return job.act(engineer.actor, 'incident.report', { id: order.id, situation, ...more });
}

function incidents(reader = job.manager) {
  const path = '/work-orders/:id/incidents';
  return job.read<{ items: Incident[] }>(reader.actor, path, { id: order.id });
}

async function clocksOf(clause: string) {
  const { state } = await stateOf(job.db, order.requestId);
  return state.clocks.filter(clock => clock.clause === clause).map(({ status }) => status);
}

describe('S1.EXP.27 abuse, violence, people or tools detained', () => {
  test('S1.EXP.27 are told to the centre at once, and somebody steps in: kept', async () => {
    await onTheWay();
    bodyOf(await report('violence', { text: '用户推搡', minutesAgo: 0 }));
    const [incident] = (await incidents()).items;
    expect(incident).toMatchObject({ situation: 'violence', text: '用户推搡', mayTakeOver: true });
    const measure = '已联系派出所，王经理到场';
    bodyOf(await job.act(job.manager.actor, 'incident.take_over', { id: incident?.id, measure }));
    expect(await clocksOf('S1.EXP.27')).toEqual(['kept', 'kept']);
    expect((await incidents()).items[0]).toMatchObject({ measure, mayTakeOver: false });
  });

  test('S1.EXP.27 told an hour later is broken', async () => {
    await onTheWay();
    bodyOf(await report('tools_detained', { minutesAgo: 61 }));
    expect(await clocksOf('S1.EXP.27')).toContain('broken');
  });

  test('S1.EXP.27 nobody stepping in for two hours is broken', async () => {
    await onTheWay();
    bodyOf(await report('abuse'));
    job.clock.set(job.clock.now() + 2 * hourMs);
    const [incident] = (await incidents()).items;
    const input = { id: incident?.id, measure: '已处理' };
    bodyOf(await job.act(job.manager.actor, 'incident.take_over', input));
    expect(await clocksOf('S1.EXP.27')).toEqual(['kept', 'broken']);
  });
});

test('dispatchers and managers are told of whatever happens on site', async () => {
  await onTheWay();
  bodyOf(await report('mealtime'));
  const { rows } = await database.pool.query<{ payload: { topic: string; roles: string[] } }>(
    `select payload from outbox where payload ->> 'topic' = 'incident.reported'`,
  );
  expect(rows.at(-1)?.payload.roles).toEqual(['dispatcher', 'manager']);
});

test('the engineer who told is told what the centre does about it', async () => {
  await onTheWay();
  bodyOf(await report('claims_damages'));
  const [incident] = (await incidents()).items;
  const measure = '不要答应赔偿，王经理下午到场';
  bodyOf(await job.act(job.dispatcher.actor, 'incident.take_over', { id: incident?.id, measure }));
  const { rows } = await database.pool.query<{ payload: { personIds: string[]; named: string } }>(
    `select payload from outbox where payload ->> 'topic' = 'incident.answered'`,
  );
  expect(rows.at(-1)?.payload).toMatchObject({ personIds: [engineer.id], named: measure });
  expect((await incidents(engineer)).items[0]).toMatchObject({ measure, mayTakeOver: false });
});

test('a special case without danger starts no clock of danger', async () => {
  await onTheWay();
  bodyOf(await report('refuses_repair'));
  expect(await clocksOf('S1.EXP.27')).toEqual([]);
});

test('nobody steps in twice, and no engineer instead of the centre', async () => {
  await onTheWay();
  bodyOf(await report('abuse'));
  const [incident] = (await incidents()).items;
  const input = { id: incident?.id, measure: '已处理' };
  expect(codeOf(await job.act(engineer.actor, 'incident.take_over', input))).toBe('access.denied');
  bodyOf(await job.act(job.dispatcher.actor, 'incident.take_over', input));
  expect(codeOf(await job.act(job.manager.actor, 'incident.take_over', input))).toBe('incident.taken_over');
});

test('another engineer tells nothing from a place where they are not', async () => {
  await onTheWay();
  const other = await anEngineer(job);
  const input = { id: order.id, situation: 'abuse', minutesAgo: 5 };
  expect(codeOf(await job.act(other.actor, 'incident.report', input))).toBe('subject.not_found');
});

describe('S1.EXP.21 another user insists during a job', () => {
  const told = (more: object) => report('other_customer', more);
  const decide = async (input: object) => {
    const [incident] = (await incidents()).items;
    return job.act(job.dispatcher.actor, 'incident.take_over', {
      id: incident?.id,
      measure: '改派李工',
      ...input,
    });
  };

  test('S1.EXP.21 is told on the telephone and decided within half an hour: kept', async () => {
    await onTheWay();
    bodyOf(await told({ hasExplained: true }));
    bodyOf(await decide({ outcome: 'other_engineer' }));
    expect(await clocksOf('S1.EXP.21')).toEqual(['kept', 'kept']);
    expect((await incidents()).items[0]).toMatchObject({ outcome: 'other_engineer', measure: '改派李工' });
  });

  test('S1.EXP.21 told later ends the clock of the same user, and begins no other', async () => {
    await onTheWay();
    bodyOf(await told({}));
    bodyOf(await told({ hasExplained: true }));
    expect((await incidents()).items).toHaveLength(1);
    expect((await clocksOf('S1.EXP.21')).toSorted()).toEqual(['kept', 'running']);
  });

  test('S1.EXP.21 decided an hour later is broken', async () => {
    await onTheWay();
    bodyOf(await told({ hasExplained: true }));
    job.clock.set(job.clock.now() + hourMs);
    bodyOf(await decide({ outcome: 'new_time' }));
    expect((await clocksOf('S1.EXP.21')).toSorted()).toEqual(['broken', 'kept']);
  });

  test('is not taken over without saying who goes or when', async () => {
    await onTheWay();
    bodyOf(await told({}));
    expect(codeOf(await decide({}))).toBe('incident.outcome_missing');
  });
});
