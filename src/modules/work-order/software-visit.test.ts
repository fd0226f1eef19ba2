import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { hourMs } from '#kernel/time.ts';
import { formRoutes } from '#modules/form/index.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'software-service' });
});
afterAll(() => database.close());

interface Visit {
  readonly id: string;
  readonly requestId: string;
}

const act = (action: string, input: object, { actor }: Person = engineer) => job.act(actor, action, input);
const done = async (...acting: Parameters<typeof act>) => bodyOf(await act(...acting));
const asIso = (ms: number) => new Date(ms).toISOString();

/** An order that an engineer has accepted and prepared for, with a time agreed. */
async function aVisit(): Promise<Visit> {
  job.clock.set(noon);
  engineer = await anEngineer(job);
  const { id, requestId } = await anOrder(job);
  await done('dispatch.assign', { id, engineerId: engineer.id, reason: 'test' }, job.dispatcher);
  const window = { from: asIso(noon + 2 * hourMs), to: asIso(noon + 4 * hourMs) };
  await takenUntil(id, 'work_order.prepare');
  await done('appointment.agree', { id, ...window });
  return { id, requestId };
}

async function takenUntil(id: string, last: string, first = stepsOnSite[0][0] as string): Promise<void> {
  const names = stepsOnSite.map(([action]) => action as string);
  for (const [action, input] of stepsOnSite.slice(names.indexOf(first), names.indexOf(last) + 1))
    await done(action, { id, ...input });
}

const forms = () => askRoutes(job, formRoutes({ regulations: job.regulations, files: job.files }));

/** The visit request form, approved and signed by the service manager. */
async function approved({ requestId }: Visit): Promise<void> {
  const content = {
    customer: '济南公交',
    problem: '结账不平',
    time: asIso(noon + 2 * hourMs),
    staff: '周工',
  };
  const filed = await forms().act(engineer.actor, 'form.file', { form: 'visit_request', content, requestId });
  const { id, version } = bodyOf<{ id: string; version: number }>(filed);
  const decision = { id, version, decision: 'approve' };
  bodyOf(await forms().act(job.manager.actor, 'form.decide', decision));
}

async function verdicts({ requestId }: Visit, clause: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ outcome: string }>(
    'select outcome from verdict where subject_id = $1 and clause = $2 order by at, control',
    [requestId, clause],
  );
  return rows.map(({ outcome }) => outcome);
}

const clausesAgainst = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

/** The visit from leaving to its end, with the departments to which the customer led, where there were any. */
async function carriedOut(visit: Visit, departments?: string): Promise<void> {
  await approved(visit);
  await takenUntil(visit.id, 'work_order.test', 'work_order.depart');
  if (departments) await done('work_order.note_departments', { id: visit.id, departments });
  await takenUntil(visit.id, 'work_order.complete', 'service_report.sign');
}

describe('S3.SOFT.32 nobody leaves before the service manager agreed', () => {
  test('S3.SOFT.32 without an approved visit request leaving is refused, with it allowed', async () => {
    const visit = await aVisit();
    expect(clausesAgainst(await act('work_order.depart', { id: visit.id }))).toEqual(['S3.SOFT.32']);
    await approved(visit);
    await done('work_order.depart', { id: visit.id });
  });
});

describe('S3.SOFT.33 the customer leads to the departments', () => {
  test('S3.SOFT.33 departments written down before the end: kept', async () => {
    const visit = await aVisit();
    await carriedOut(visit, '财务部、仓库');
    expect(await verdicts(visit, 'S3.SOFT.33')).toEqual(['kept']);
  });

  test('S3.SOFT.33 no departments written down: broken', async () => {
    const visit = await aVisit();
    await carriedOut(visit);
    expect(await verdicts(visit, 'S3.SOFT.33')).toEqual(['broken']);
  });
});
