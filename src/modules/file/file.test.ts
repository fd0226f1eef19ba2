import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reachOf } from '#contract/asker.ts';
import { Refused } from '#kernel/refusal.ts';
import { createFileStore, type FileStore } from '#platform/file/file-store.ts';
import { newId } from '#platform/id.ts';
import type { Actor } from '#road/actor.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aFolder } from '#testing/folder.ts';
import { aMainJob, anEngineer, anOrder, aRequest, type MainJob } from '#testing/main-job.ts';
import { findFile, keepFile } from './store.ts';

const directory = aFolder('file-test');
let database: TestDatabase;
let job: MainJob;
let files: FileStore;
let engineer: Person;
let leader: Person;
let fileId: string;

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  files = createFileStore({ directory, maxMegabytes: 1 });
  [engineer, leader] = [await anEngineer(job), await anEngineer(job, { name: 'leader' })];
  fileId = await aPhotographOfAnOrder();
});
afterAll(async () => {
  await database.close();
});

async function aPhotographOfAnOrder(): Promise<string> {
  const { id: orderId } = await anOrder(job);
  const crew = { engineerId: engineer.id, leaderId: leader.id };
  await job.db.updateTable('workOrder').set(crew).where('id', '=', orderId).execute();
  const id = await kept('前门.txt');
  const takenAt = Temporal.Instant.fromEpochMilliseconds(job.clock.now());
  await job.db
    .insertInto('workOrderPhoto')
    .values({ id: newId(), orderId, fileId: id, moment: 'before', takenAt })
    .execute();
  return id;
}

async function kept(name: string, content = 'a photograph', by = engineer.actor): Promise<string> {
  const upload = { name, content: Buffer.from(content) };
  const stored = await keepFile({ db: job.db, files }, upload, by);
  if (stored instanceof Refused) throw new Error('the file was refused');
  return stored.id;
}

async function mayOpen(actor: Actor, id = fileId): Promise<boolean> {
  const reach = reachOf(actor, 'file.read');
  return reach !== undefined && (await findFile(job.db, id, { reach, actor })) !== undefined;
}

describe('a photograph of a work order', () => {
  test('is opened by the engineer, by the leader of the crew and by the branch', async () => {
    for (const { actor } of [engineer, leader, job.dispatcher, job.csr])
      expect(await mayOpen(actor)).toBe(true);
  });

  test('is not there for another engineer, nor for another branch', async () => {
    const other = await anEngineer(job);
    const branchId = await aBranch(job.db, 'Qingdao');
    const elsewhere = await aPerson(job.db, 'dispatcher', { branchId });
    for (const { actor } of [other, elsewhere]) expect(await mayOpen(actor)).toBe(false);
  });
});

test('a file that belongs to nothing yet is its uploader’s alone, and of those who see everything', async () => {
  const id = await kept('draft.txt', 'not attached');
  expect(await mayOpen(engineer.actor, id)).toBe(true);
  expect(await mayOpen(leader.actor, id)).toBe(false);
});

test('a program is no photograph, whatever its name says', async () => {
  const upload = {
    name: 'photo.jpg',
    content: Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00', 'latin1'),
  };
  expect(codeOf(await keepFile({ db: job.db, files }, upload, engineer.actor))).toBe('file.type_refused');
});

test('what shows why a request waits may be opened by whoever may read the request', async () => {
  const { id: requestId } = await aRequest(job);
  const shown = await kept('letter.txt', 'the gate is locked until Friday');
  expect(await mayOpen(job.support.actor, shown)).toBe(false);
  await job.db.insertInto('requestFile').values({ requestId, fileId: shown }).execute();
  expect(await mayOpen(job.support.actor, shown)).toBe(true);
  const elsewhere = await aPerson(job.db, 'manager', { branchId: await aBranch(job.db, 'elsewhere too') });
  expect(await mayOpen(elsewhere.actor, shown)).toBe(false);
});

test('what shows why a gate was let pass may be opened by staff who may read the request', async () => {
  const { manager, support, dispatcher } = job;
  const { id } = await anOrder(job, { crewSize: 2 });
  const shown = await kept('letter.txt', 'the second man comes later', manager.actor);
  const override = { reason: '组长稍后指定', kind: 'urgent', fileIds: [shown] };
  expect(await mayOpen(support.actor, shown)).toBe(false);
  bodyOf(
    await job.act(manager.actor, 'dispatch.assign', {
      id,
      engineerId: engineer.id,
      reason: 'test',
      override,
    }),
  );
  for (const { actor } of [support, dispatcher]) expect(await mayOpen(actor, shown)).toBe(true);
  const elsewhere = await aPerson(job.db, 'manager', { branchId: await aBranch(job.db, 'far away') });
  expect(await mayOpen(elsewhere.actor, shown)).toBe(false);
});
