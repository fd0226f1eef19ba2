import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PortalRequest } from '#contract/portal.ts';
import type { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import type { Actor } from '#road/actor.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon } from '#testing/department.ts';
import {
  aMainJob,
  anEngineer,
  anOrder,
  aRequest,
  carryOut,
  linkSecret,
  type MainJob,
  signature,
} from '#testing/main-job.ts';
import { portalActor } from './actor.ts';
import { isGenuine, linkToken, requestOfToken } from './link.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

function enter(token: string, address = '10.0.0.1', attempts = createAttempts(job.clock)) {
  const { db, clock } = job;
  return portalActor({ db, clock, secret: linkSecret, attempts }, { token, address, locale: 'en' });
}

/** The customer with the link of this request. */
async function customerOf(requestId: string) {
  const token = linkToken(linkSecret, requestId);
  const actor = await enter(token);
  if (!actor) throw new Error('the link is not good');
  return { token, actor };
}

async function pageOf(token: string, actor: Actor | undefined): Promise<PortalRequest | Refused> {
  const route = job.routes.find(one => one.kind === 'open' && one.endpoint.action === 'portal.read');
  if (route?.kind !== 'open') throw new Error('no page');
  return (await route.handle({ actor } as never, { token } as never)) as PortalRequest | Refused;
}

const signing = { signedByName: '王小明', signature, strokes: 9, score: 4, opinion: '满意' };

describe('a secret link', () => {
  test('names its request and proves itself', () => {
    const id = '01920000-0000-7000-8000-00000000abcd';
    const token = linkToken(linkSecret, id);
    expect(token).toMatch(/^[A-Za-z0-9_-]{20,64}$/);
    expect(requestOfToken(token)).toBe(id);
    expect(isGenuine(linkSecret, token)).toBe(true);
    expect(isGenuine('another secret', token)).toBe(false);
  });

  test('that is guessed leads nowhere, and after ten guesses a good one does neither for a while', async () => {
    const { id } = await aRequest(job);
    const good = linkToken(linkSecret, id);
    const guess = linkToken('guess', id);
    const attempts = createAttempts(job.clock);
    for (let tries = 0; tries < 10; tries++) expect(await enter(guess, '10.0.0.9', attempts)).toBeUndefined();
    expect(await enter(good, '10.0.0.9', attempts)).toBeUndefined();
    expect(await enter(good, '10.0.0.8', attempts)).toBeDefined();
  });

  test('is good for thirty days after the request ended', async () => {
    const { id } = await aRequest(job);
    const token = linkToken(linkSecret, id);
    bodyOf(await job.act(job.csr.actor, 'service_request.cancel', { id, reason: '误报' }));
    job.clock.set(noon + 30 * dayMs);
    expect(await enter(token)).toBeDefined();
    job.clock.set(noon + 30 * dayMs + 1);
    expect(await enter(token)).toBeUndefined();
    job.clock.set(noon);
    expect(codeOf(await pageOf(token, undefined))).toBe('link.expired');
  });

  test('of one request opens no other', async () => {
    const [mine, other] = [await aRequest(job), await aRequest(job)];
    const { actor } = await customerOf(mine.id);
    const otherToken = linkToken(linkSecret, other.id);
    expect(codeOf(await pageOf(otherToken, actor))).toBe('link.expired');
    const objection = await job.act(actor, 'portal.object', { token: otherToken, text: 'x' });
    expect(codeOf(objection)).toBe('subject.not_found');
    expect(
      codeOf(await job.act(actor, 'service_request.note', { id: mine.id, kind: 'note', text: 'x' })),
    ).toBe('access.denied');
  });
});

async function takenSteps(...asked: Parameters<typeof pageOf>): Promise<readonly string[]> {
  const { steps } = (await pageOf(...asked)) as PortalRequest;
  return steps.filter(({ at }) => at !== null).map(({ step }) => step);
}

describe("the customer's page", () => {
  beforeEach(() => job.clock.set(noon));

  test('tells where the service stands, in plain words', async () => {
    const { id } = await aRequest(job);
    bodyOf(await job.act(job.support.actor, 'service_request.reply', { id, text: '工程师明早到' }));
    bodyOf(await job.act(job.support.actor, 'service_request.note', { id, kind: 'note', text: '内部' }));
    const { token, actor } = await customerOf(id);
    const page = await pageOf(token, actor);
    expect(page).toMatchObject({ state: 'registered', maySign: false, mayRate: false, mayObject: true });
    expect((page as PortalRequest).replies.map(({ text }) => text)).toEqual(['工程师明早到']);
    expect((page as PortalRequest).steps.filter(({ at }) => at !== null).map(({ step }) => step)).toEqual([
      'registered',
      'replied',
    ]);
  });

  test.each([
    ['work_order.cancel', ['registered']],
    ['dispatch.unassign', ['registered']],
  ])('tells of nobody on the way any more after %s, and of whoever is sent anew', async (action, left) => {
    const order = await anOrder(job);
    const engineer = await anEngineer(job);
    await carryOut(job, order, { last: 'work_order.depart', engineer });
    const { token, actor } = await customerOf(order.requestId);
    expect((await takenSteps(token, actor)).at(-1)).toBe('departed');
    job.clock.advance(1);
    bodyOf(await job.act(job.dispatcher.actor, action, { id: order.id, reason: '改派' }));
    expect(await takenSteps(token, actor)).toEqual(left);
    if (action === 'work_order.cancel') return;
    job.clock.advance(1);
    const anew = { id: order.id, engineerId: engineer.id, reason: 'x' };
    bodyOf(await job.act(job.dispatcher.actor, 'dispatch.assign', anew));
    expect(await takenSteps(token, actor)).toEqual([...left, 'assigned']);
  });

  test('S2.BUS.11: takes no signature before the repair was tested', async () => {
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.record_repair', engineer: await anEngineer(job) });
    const { token, actor } = await customerOf(order.requestId);
    const signed = await job.act(actor, 'portal.sign', { token, ...signing });
    expect((signed as Refused).refusals[0]).toMatchObject({ code: 'clause.gate', clause: 'S2.BUS.11' });
  });

  test('takes the signature after the work, once', async () => {
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.test', engineer: await anEngineer(job) });
    const { token, actor } = await customerOf(order.requestId);
    expect(await pageOf(token, actor)).toMatchObject({ maySign: true });
    const page = bodyOf<PortalRequest>(await job.act(actor, 'portal.sign', { token, ...signing }));
    expect(page).toMatchObject({ maySign: false, score: 4, report: { signedByName: '王小明' } });
    expect(page.steps.find(({ step }) => step === 'signed')?.at).toBe('2026-11-20T04:00:00Z');
    const again = await job.act(actor, 'portal.sign', { token, ...signing });
    expect(codeOf(again)).toBe('service_report.signed');
  });

  test('takes a mark after the service, once', async () => {
    const { id } = await aRequest(job);
    const { token, actor } = await customerOf(id);
    const rate = () => job.act(actor, 'portal.rate', { token, score: 3 });
    expect(codeOf(await rate())).toBe('subject.state');
    bodyOf(await job.act(job.support.actor, 'service_request.solve_remotely', { id, resolution: '复位' }));
    expect(bodyOf<PortalRequest>(await rate())).toMatchObject({ score: 3, mayRate: false });
    expect(codeOf(await rate())).toBe('subject.state');
  });

  test('takes an objection, which opens a complaint', async () => {
    const { id, requestNo } = await aRequest(job);
    const { token, actor } = await customerOf(id);
    const object = () => job.act(actor, 'portal.object', { token, text: '没有修好' });
    expect(bodyOf<PortalRequest>(await object())).toMatchObject({ mayObject: false });
    expect(codeOf(await object())).toBe('subject.state');
    const { items } = await job.read<{ items: object[] }>(job.quality.actor, '/complaints');
    expect(items[0]).toMatchObject({ requestNo, text: '没有修好', state: 'opened' });
  });
});

test('S2.FOUR.10 the customer sees what was taken along, when it is promised back, and when it came', async () => {
  const engineer = await anEngineer(job);
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.diagnose', engineer });
  const { token, actor } = await customerOf(order.requestId);
  const hand = { id: order.id, signedByName: '王小明', signature };
  const items = [{ kind: 'part', name: '门泵', condition: '完好' }];
  const promisedAt = new Date(job.clock.now() + dayMs).toISOString();
  bodyOf(await job.act(engineer.actor, 'take_back.take', { ...hand, reason: '须返厂', items, promisedAt }));
  const taken = async () => ((await pageOf(token, actor)) as PortalRequest).takeBacks;
  expect(await taken()).toMatchObject([{ items, reason: '须返厂', returnedAt: null }]);
  bodyOf(await job.act(engineer.actor, 'take_back.give_back', hand));
  expect((await taken())[0]?.returnedAt).not.toBeNull();
});
