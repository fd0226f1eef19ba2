import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Related } from '#contract/related.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { hourMs, minuteMs } from '#kernel/time.ts';
import { tick } from '#road/tick.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCall, aCustomer, aPerson, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, type MainJob } from '#testing/main-job.ts';
import { readServiceRequest } from '../queries/read.ts';
import { readTimeline } from '../queries/timeline.ts';
import { readRelated } from './read.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

interface Registered {
  readonly id: string;
  readonly requestNo: string;
}
async function register(more = {}, customer = job.customer): Promise<Registered> {
  return bodyOf(await job.act(job.csr.actor, 'service_request.register', aCall(customer, more)));
}
const act = (verb: string, input: object, by = job.csr) =>
  job.act(by.actor, `service_request.${verb}`, input);
const reading = (reach: 'all' | 'own' = 'all') =>
  ({ db: job.db, road: job.road, actor: job.csr.actor, reach, now: job.clock.now() }) as const;

async function relatedOf(id: string, reach: 'all' | 'own' = 'all'): Promise<Related> {
  const found = await readRelated(reading(reach), { id });
  if (found instanceof Refused) throw new Error(found.refusals[0]?.code);
  return found;
}
async function read(id: string): Promise<ServiceRequest> {
  return (await readServiceRequest({ portalPath: () => '' })(reading(), { id })) as ServiceRequest;
}
async function told(id: string): Promise<string[]> {
  const found = await readTimeline(reading(), { id });
  return found instanceof Refused ? [] : found.items.map(({ type }) => type);
}
const clocksOf = async (id: string) =>
  (await read(id)).clocks.map(({ clause, status, dueAt }) => ({ clause, status, dueAt }));

describe('merging', () => {
  test('sets the later request aside, without a verdict, and both logs tell of it', async () => {
    const [first, second] = [await register(), await register()];
    const merged = bodyOf<{ state: string }>(await act('merge', { id: second.id, intoId: first.id }));
    expect(merged.state).toBe('cancelled');
    expect((await clocksOf(second.id)).every(({ status }) => status === 'cancelled')).toBe(true);
    expect(await told(second.id)).toContain('service_request.merged');
    expect(await told(first.id)).toContain('service_request.absorbed');
    expect((await relatedOf(second.id)).mergedInto?.requestNo).toBe(first.requestNo);
    expect((await relatedOf(first.id)).merged.map(({ id }) => id)).toEqual([second.id]);
  });

  test('is undone: the clocks run on to the same limits, and nobody has gained time', async () => {
    const [first, second] = [await register(), await register()];
    const before = await clocksOf(second.id);
    bodyOf(await act('merge', { id: second.id, intoId: first.id }));
    job.clock.set(noon + 30 * minuteMs);
    bodyOf(await act('unmerge', { id: second.id }));
    job.clock.set(noon);
    expect(await clocksOf(second.id)).toEqual(before);
    expect((await read(second.id)).state).toBe('registered');
    expect(await relatedOf(second.id)).toEqual({ mergedInto: null, merged: [], linked: [] });
    expect(await told(first.id)).toContain('service_request.released');
  });

  test('a limit that passed meanwhile is broken when it is undone, and not before', async () => {
    const [first, second] = [await register(), await register()];
    bodyOf(await act('merge', { id: second.id, intoId: first.id }));
    job.clock.set(noon + 200 * hourMs);
    while (await tick(job.road));
    expect((await clocksOf(second.id)).map(({ status }) => status)).not.toContain('broken');
    bodyOf(await act('unmerge', { id: second.id }));
    expect((await clocksOf(second.id)).map(({ status }) => status)).toContain('broken');
    job.clock.set(noon);
  });

  test('the request that was asked first goes on', async () => {
    const first = await register({ askedAt: '2026-11-20T01:00:00Z' });
    const second = await register();
    const refused = await act('merge', { id: first.id, intoId: second.id });
    expect(codeOf(refused)).toBe('service_request.asked_earlier');
  });

  test.each([
    ['itself', async ({ id }: Registered) => id, 'service_request.itself'],
    [
      'a request of another customer',
      async () => {
        const other = await aCustomer(job.db, job);
        return (await register({}, other)).id;
      },
      'service_request.other_customer',
    ],
    [
      'an ended one',
      async () => {
        const { id } = await register();
        bodyOf(await act('cancel', { id, reason: '撤回' }));
        return id;
      },
      'service_request.ended',
    ],
    ['none at all', async () => '00000000-0000-7000-8000-000000000000', 'subject.not_found'],
  ])('nothing is merged into %s', async (_, into, code) => {
    const own = await register();
    expect(codeOf(await act('merge', { id: own.id, intoId: await into(own) }))).toBe(code);
  });

  test('what holds others is not merged itself', async () => {
    const [first, second, third] = [await register(), await register(), await register()];
    bodyOf(await act('merge', { id: third.id, intoId: second.id }));
    const refused = await act('merge', { id: second.id, intoId: first.id });
    expect(codeOf(refused)).toBe('service_request.holds_merged');
  });

  test('while an engineer is on the way it stays; a merged one is not reopened but taken out again', async () => {
    const [first, second] = [await register(), await register()];
    bodyOf(await act('pass_to_field', { id: second.id, task: '检查' }));
    expect(codeOf(await act('merge', { id: second.id, intoId: first.id }))).toBe('subject.state');
    const third = await register();
    bodyOf(await act('merge', { id: third.id, intoId: first.id }));
    expect(codeOf(await act('reopen', { id: third.id, reason: '又来' }))).toBe('subject.state');
    expect(codeOf(await act('unmerge', { id: first.id }))).toBe('subject.state');
  });

  test('two people at once, each the other way round: one merge stands', async () => {
    const [first, second] = [await register(), await register()];
    const outcomes = await Promise.allSettled([
      act('merge', { id: second.id, intoId: first.id }),
      act('merge', { id: first.id, intoId: second.id }),
    ]);
    const done = outcomes.filter(
      outcome => outcome.status === 'fulfilled' && !(outcome.value instanceof Refused),
    );
    expect(done).toHaveLength(1);
    const states = [(await read(first.id)).state, (await read(second.id)).state];
    expect(states.toSorted()).toEqual(['cancelled', 'registered']);
  });

  test('a manager of another branch knows of no such request', async () => {
    const [first, second] = [await register(), await register()];
    const stranger = await aPerson(job.db, 'manager', { branchId: await aBranch(job.db, 'Yantai') });
    const refused = await act('merge', { id: second.id, intoId: first.id }, stranger);
    expect(codeOf(refused)).toBe('subject.not_found');
  });
});

describe('splitting', () => {
  const another = {
    kind: 'repair',
    faultClass: 'engine',
    severity: 'normal',
    isSupplierNeeded: false,
  } as const;

  test('registers the other fault as asked at the same instant, linked, and both logs tell of it', async () => {
    const source = await register({ askedAt: '2026-11-20T01:00:00Z' });
    const split = bodyOf<Registered>(
      await act('split', { id: source.id, ...another, description: '发动机异响' }),
    );
    const made = await read(split.id);
    expect(made).toMatchObject({
      registeredAt: '2026-11-20T01:00:00Z',
      faultClass: 'engine',
      state: 'registered',
    });
    expect(made.clocks.every(({ startedAt }) => startedAt === '2026-11-20T01:00:00Z')).toBe(true);
    expect((await relatedOf(source.id)).linked).toMatchObject([{ id: split.id, kind: 'split' }]);
    expect(await told(source.id)).toContain('service_request.split_off');
  });

  test('is undone by merging', async () => {
    const source = await register();
    const split = bodyOf<Registered>(
      await act('split', { id: source.id, ...another, description: '发动机异响' }),
    );
    bodyOf(await act('merge', { id: split.id, intoId: source.id }));
    expect((await read(split.id)).state).toBe('cancelled');
  });

  test('a machine of another customer is refused', async () => {
    const source = await register();
    const { assetId } = await aCustomer(job.db, job);
    const refused = await act('split', { id: source.id, assetId, ...another, description: '异响' });
    expect(codeOf(refused)).toBe('asset.not_of_customer');
  });
});

describe('linking', () => {
  test('is seen from both sides, once, until it is undone', async () => {
    const [first, second] = [await register(), await register()];
    bodyOf(await act('link', { id: first.id, otherId: second.id }));
    expect(codeOf(await act('link', { id: second.id, otherId: first.id }))).toBe(
      'service_request.linked_already',
    );
    expect((await relatedOf(first.id)).linked.map(({ id }) => id)).toEqual([second.id]);
    expect((await relatedOf(second.id)).linked.map(({ id }) => id)).toEqual([first.id]);
    bodyOf(await act('unlink', { id: second.id, otherId: first.id }));
    expect((await relatedOf(first.id)).linked).toEqual([]);
    expect(codeOf(await act('unlink', { id: second.id, otherId: first.id }))).toBe('subject.not_found');
    expect(await told(second.id)).toEqual(
      expect.arrayContaining(['service_request.linked', 'service_request.unlinked']),
    );
  });

  test('tells nothing of a request that the reader may not know of', async () => {
    const [first, second] = [await register(), await register()];
    bodyOf(await act('link', { id: first.id, otherId: second.id }));
    expect(await readRelated(reading('own'), { id: first.id })).toBeInstanceOf(Refused);
  });
});
