import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortalRequest } from '#contract/portal.ts';
import { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, linkSecret, type MainJob } from '#testing/main-job.ts';
import { linkToken, portalActor } from './index.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const act = (action: string, input: object) => job.act(job.csr.actor, action, input);

/** A request that was merged into one that was asked before it. */
async function aMerge() {
  const into = await aRequest(job);
  job.clock.advance(60_000);
  const { id } = await aRequest(job);
  bodyOf(await act('service_request.merge', { id, intoId: into.id }));
  return { id, into };
}

function enter(id: string) {
  const { db, clock } = job;
  const use = { token: linkToken(linkSecret, id), address: '10.0.0.1', locale: 'en' as const };
  return portalActor({ db, clock, secret: linkSecret, attempts: createAttempts(clock) }, use);
}

async function pageOf(id: string): Promise<PortalRequest> {
  const actor = await enter(id);
  const route = job.routes.find(one => one.kind === 'open' && one.endpoint.action === 'portal.read');
  if (!actor || route?.kind !== 'open') throw new Error('no page');
  const token = linkToken(linkSecret, id);
  const page = await route.handle({ actor } as never, { token } as never);
  if (page instanceof Refused) throw new Error(JSON.stringify(page));
  return page as PortalRequest;
}

const taken = ({ steps }: PortalRequest) => steps.filter(({ at }) => at !== null).map(({ step }) => step);

test('whose request was merged sees under which number it goes on and how far it is, and signs nothing of it', async () => {
  const { id, into } = await aMerge();
  const passed = await act('service_request.pass_to_field', { id: into.id, task: '检查' });
  const { workOrderId } = bodyOf<{ workOrderId: string }>(passed);
  const engineer = await anEngineer(job);
  await carryOut(job, { id: workOrderId }, { last: 'work_order.test', engineer });
  const other = await pageOf(into.id);
  const page = await pageOf(id);
  expect(page).toMatchObject({ goesOnAs: other.requestNo, state: 'in_field', engineerName: 'engineer' });
  expect(page.requestNo).not.toBe(other.requestNo);
  expect(taken(page)).toEqual(taken(other));
  expect([other.maySign, page.maySign, page.mayObject, page.mayRate]).toEqual([true, false, false, false]);
  expect(page.report).toBeNull();
});

test('when the merge is undone it stands for itself again', async () => {
  const { id } = await aMerge();
  bodyOf(await act('service_request.unmerge', { id }));
  expect(await pageOf(id)).toMatchObject({ goesOnAs: null, state: 'registered' });
});

test('its link is good for as long as that of the request under which it goes on', async () => {
  job.clock.set(noon);
  const { id, into } = await aMerge();
  job.clock.set(noon + 40 * dayMs);
  expect(await enter(id)).toBeDefined();
  bodyOf(await act('service_request.cancel', { id: into.id, reason: '误报' }));
  job.clock.set(noon + 70 * dayMs);
  expect(await enter(id)).toBeDefined();
  job.clock.set(noon + 70 * dayMs + 1);
  expect(await enter(id)).toBeUndefined();
});
