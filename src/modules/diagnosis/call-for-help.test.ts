import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DiagnosisStep } from '#contract/diagnosis.ts';
import { dayMs } from '#kernel/time.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let id: string;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
});
afterAll(() => database.close());

/** An engineer who stands in front of a machine. */
async function onSite(): Promise<void> {
  job.clock.set(noon);
  engineer = await anEngineer(job);
  const order = await anOrder(job);
  id = order.requestId;
  const assigned = { state: 'assigned', engineerId: engineer.id };
  await job.db.updateTable('workOrder').set(assigned).where('id', '=', order.id).execute();
}

const act = (who: Person, action: string, input: object = {}) => job.act(who.actor, action, { id, ...input });
const asked = { helpQuestion: '控制器报 E7，手册上没有' };

async function clocks(): Promise<readonly string[]> {
  const { state } = await stateOf(job.db, id);
  return state.clocks.filter(({ clause }) => clause === 'S2.MACH24.03').map(({ status }) => status);
}

async function toldOf(topic: string): Promise<{ roles: string[]; personIds: string[] } | undefined> {
  const { rows } = await database.pool.query<{ payload: { roles: string[]; personIds: string[] } }>(
    `select payload from outbox where payload ->> 'topic' = $1 and payload ->> 'subjectId' = $2`,
    [topic, id],
  );
  return rows.at(-1)?.payload;
}

test('S2.MACH24.03 one tap passes a question on, somebody takes it over and answers: kept', async () => {
  await onSite();
  bodyOf(await act(engineer, 'support_request.raise', asked));
  expect(await toldOf('support_request.raised')).toMatchObject({ roles: ['support', 'quality'] });
  bodyOf(await act(job.support, 'support_request.take_over'));
  bodyOf(await act(job.support, 'support_request.answer', { helpAnswer: '更换编码器线' }));
  expect(await clocks()).toEqual(['kept', 'kept']);
  expect(await toldOf('support_request.answered')).toMatchObject({ personIds: [engineer.id] });
  const { state } = await stateOf(job.db, id);
  expect(state.facts).toMatchObject({ 'support_request.taken_over_by': 'support' });
});

test('S2.MACH24.03 a question that is passed on days later, and answered days later: broken', async () => {
  await onSite();
  bodyOf(await act(engineer, 'question.leave_open', asked));
  job.clock.set(noon + 5 * dayMs);
  bodyOf(await act(engineer, 'support_request.raise', asked));
  job.clock.set(noon + 15 * dayMs);
  bodyOf(await act(job.quality, 'support_request.answer', { helpAnswer: '更换编码器线' }));
  expect(await clocks()).toEqual(['broken', 'broken']);
});

test('nobody answers what was not asked, twice, or without being of the next level', async () => {
  await onSite();
  const answer = { helpAnswer: '重启' };
  expect(codeOf(await act(job.support, 'support_request.answer', answer))).toBe('diagnosis.nothing_open');
  bodyOf(await act(engineer, 'support_request.raise', asked));
  expect(codeOf(await act(engineer, 'support_request.answer', answer))).toBe('access.denied');
  bodyOf(await act(job.support, 'support_request.take_over'));
  expect(codeOf(await act(job.quality, 'support_request.take_over'))).toBe('diagnosis.nothing_open');
  bodyOf(await act(job.support, 'support_request.answer', answer));
  expect(codeOf(await act(job.support, 'support_request.answer', answer))).toBe('diagnosis.nothing_open');
});

test('an engineer who was not sent writes nothing about the case, and sees none of it', async () => {
  await onSite();
  const other = await anEngineer(job);
  expect(codeOf(await act(other, 'support_request.raise', asked))).toBe('subject.not_found');
  const path = '/service-requests/:id/diagnosis';
  expect(codeOf(await job.read(other.actor, path, { id }))).toBe('subject.not_found');
  const { steps } = await job.read<{ steps: DiagnosisStep[] }>(engineer.actor, path, { id });
  expect(steps.map(({ action }) => action)).not.toContain('support_request.answer');
});
