import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chat, DeskChat } from '#contract/chat.ts';
import { Refused } from '#kernel/refusal.ts';
import { minuteMs } from '#kernel/time.ts';
import { linkToken, portalActor } from '#modules/portal/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, aRequest, linkSecret, type MainJob } from '#testing/main-job.ts';
import { readByLink } from './queries/read-by-link.ts';
import { chatRoutes } from './routes.ts';

let database: TestDatabase;
let job: MainJob;
let chat: RoutesAsked;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  chat = askRoutes(job, chatRoutes(job));
});
afterAll(() => database.close());

async function aCustomerOf(requestId: string) {
  const token = linkToken(linkSecret, requestId);
  const { db, clock } = job;
  const use = { token, address: '10.0.0.1', locale: 'en' as const };
  const actor = await portalActor({ db, clock, secret: linkSecret, attempts: createAttempts(clock) }, use);
  if (!actor) throw new Error('the link is not good');
  return { token, actor, say: (text: string) => chat.act(actor, 'chat.say', { token, text }) };
}

async function pageOf({ token, actor }: Awaited<ReturnType<typeof aCustomerOf>>): Promise<Chat> {
  const page = await readByLink(job, token, actor);
  if (page instanceof Refused) throw page;
  return page;
}

const deskReads = (requestId: string) =>
  chat.read<DeskChat>(job.csr.actor, '/service-requests/:id/chat', { id: requestId });

describe('customer and desk', () => {
  test('read the same conversation, the answers of the desk between the words of the customer', async () => {
    const { id } = await aRequest(job);
    const customer = await aCustomerOf(id);
    bodyOf(await customer.say('今天能来吗？'));
    job.clock.set(noon + minuteMs);
    bodyOf(await job.act(job.support.actor, 'service_request.reply', { id, text: '下午三点到' }));
    bodyOf(await job.act(job.support.actor, 'service_request.note', { id, kind: 'note', text: '内部' }));
    job.clock.set(noon);
    const { messages } = await pageOf(customer);
    expect(messages.map(({ by, text }) => [by, text])).toEqual([
      ['customer', '今天能来吗？'],
      ['desk', '下午三点到'],
    ]);
    expect((await deskReads(id)).messages).toEqual(messages);
  });

  test('leave their words in the log of the request', async () => {
    const { id } = await aRequest(job);
    bodyOf(await (await aCustomerOf(id)).say('门又卡住了'));
    const told = await job.db
      .selectFrom('event')
      .select('data')
      .where('subjectId', '=', id)
      .where('type', '=', 'chat.said')
      .execute();
    expect(told).toMatchObject([{ data: { text: '门又卡住了' } }]);
  });
});

test('a customer writes into the own request only', async () => {
  const [mine, other] = [await aRequest(job), await aRequest(job)];
  const { actor } = await aCustomerOf(mine.id);
  const token = linkToken(linkSecret, other.id);
  expect(codeOf(await chat.act(actor, 'chat.say', { token, text: 'x' }))).toBe('subject.not_found');
  expect(codeOf(await readByLink(job, token, actor))).toBe('link.expired');
});

test('more than a person writes is refused until the minutes have passed', async () => {
  const { id } = await aRequest(job);
  const customer = await aCustomerOf(id);
  for (let said = 0; said < 20; said++) bodyOf(await customer.say(String(said)));
  expect(codeOf(await customer.say('21'))).toBe('chat.flood');
  job.clock.set(noon + 5 * minuteMs + 1);
  bodyOf(await customer.say('21'));
  job.clock.set(noon);
});

test('nothing is written into a request that has ended', async () => {
  const { id } = await aRequest(job);
  bodyOf(await job.act(job.csr.actor, 'service_request.cancel', { id, reason: '误报' }));
  const customer = await aCustomerOf(id);
  expect(codeOf(await customer.say('还在吗'))).toBe('subject.state');
  expect((await pageOf(customer)).mayWrite).toBe(false);
});

test('a colleague of another branch knows nothing of the conversation', async () => {
  const { id } = await aRequest(job);
  const branchId = await aBranch(job.db, 'Qingdao');
  const { actor } = await aPerson(job.db, 'manager', { branchId });
  expect(codeOf(await chat.read(actor, '/service-requests/:id/chat', { id }))).toBe('subject.not_found');
});

test('a desk that never closes is there at noon', async () => {
  const { id } = await aRequest(job);
  expect((await pageOf(await aCustomerOf(id))).desk).toEqual({ isOpen: true, opensAt: null });
});
