import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { minuteMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  await job.db.deleteFrom('outbox').execute();
});

const assign = (id: string, ownerId: string | null, by = job.csr) =>
  job.act(by.actor, 'service_request.assign', { id, ownerId });
const told = async () =>
  (await job.db.selectFrom('outbox').select('payload').execute()).map(({ payload }) => payload as object);

test('a request is given to a colleague, who is told, and given back', async () => {
  const { id } = await aRequest(job);
  expect(bodyOf(await assign(id, job.support.id))).toMatchObject({ formerOwnerId: null });
  expect(await told()).toMatchObject([
    { topic: 'service_request.assigned', personIds: [job.support.id], named: job.csr.actor.name },
  ]);
  expect(bodyOf(await assign(id, null))).toMatchObject({ formerOwnerId: job.support.id });
});

test('what is undone is not taken from a colleague who has taken it meanwhile', async () => {
  const { id } = await aRequest(job);
  bodyOf(await assign(id, job.csr.id));
  const undo = () =>
    job.act(job.csr.actor, 'service_request.assign', { id, ownerId: null, heldById: job.csr.id });
  bodyOf(await assign(id, job.support.id, job.support));
  expect(codeOf(await undo())).toBe('subject.stale');
  bodyOf(await assign(id, job.csr.id));
  expect(bodyOf(await undo())).toMatchObject({ formerOwnerId: job.csr.id });
});

test('who takes it themselves is not told of it', async () => {
  const { id } = await aRequest(job);
  bodyOf(await assign(id, job.csr.id));
  expect(await told()).toEqual([]);
});

test('somebody in the field, or who has left, does not answer for it', async () => {
  const { id } = await aRequest(job);
  expect(codeOf(await assign(id, (await anEngineer(job)).id))).toBe('person.not_at_desk');
  const left = await aPerson(job.db, 'csr', job);
  await job.db.updateTable('person').set({ isActive: false }).where('id', '=', left.id).execute();
  expect(codeOf(await assign(id, left.id))).toBe('person.not_at_desk');
});

test('who is mentioned in a note is told, the author is not', async () => {
  const { id } = await aRequest(job);
  const mentionedIds = [job.support.id, job.csr.id];
  bodyOf(
    await job.act(job.csr.actor, 'service_request.note', { id, kind: 'note', text: '请看', mentionedIds }),
  );
  expect(await told()).toMatchObject([
    { topic: 'service_request.mentioned', personIds: [job.support.id], named: job.csr.actor.name },
  ]);
});

test('a program that repeats itself does not bury the case', async () => {
  const { id } = await aRequest(job);
  const note = () => job.act(job.csr.actor, 'service_request.note', { id, kind: 'note', text: '重复' });
  for (let n = 0; n < 100; n++) bodyOf(await note());
  expect(codeOf(await note())).toBe('service_request.flooded');
  job.clock.advance(61 * minuteMs);
  bodyOf(await note());
});
