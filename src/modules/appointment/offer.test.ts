import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AppointmentChoice, OfferedWindow, Offering } from '#contract/offer.ts';
import type { PortalRequest } from '#contract/portal.ts';
import { hourMs, parseInstant } from '#kernel/time.ts';
import { linkToken, portalActor } from '#modules/portal/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import { newId } from '#platform/id.ts';
import type { Actor } from '#road/actor.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, linkSecret, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());
beforeEach(() => job.clock.set(noon));

interface Branch {
  readonly id: string;
  readonly dispatcher: Person;
  readonly engineer: Person;
}

let branches = 0;

/** A branch with one engineer. */
async function aPlace(): Promise<Branch> {
  const id = await aBranch(job.db, `place ${++branches}`);
  const dispatcher = await aPerson(job.db, 'dispatcher', { branchId: id });
  return { id, dispatcher, engineer: await anEngineer(job, { branchId: id }) };
}

/** An order of a customer with the link; nobody is sent unless said otherwise. */
async function aVisit(place: Branch, { isSent = false } = {}) {
  const customer = await aCustomer(job.db, { branchId: place.id, distanceMetres: 40_000 });
  const { id: requestId } = await aRequest(job, { customer });
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', {
    id: requestId,
    task: '检查',
  });
  const { workOrderId: id } = bodyOf<{ workOrderId: string }>(passed);
  const dispatcher = place.dispatcher.actor;
  if (isSent) bodyOf(await job.act(dispatcher, 'dispatch.assign', { id, engineerId: place.engineer.id }));
  const token = linkToken(linkSecret, requestId);
  const actor = await byLink(token);
  return {
    ...{ id, requestId },
    offering: () => job.read<Offering>(dispatcher, '/work-orders/:id/windows', { id }),
    offer: (windows: readonly OfferedWindow[]) =>
      job.act(dispatcher, 'appointment.offer', {
        id,
        windows: windows.map(({ from, to }) => ({ from, to })),
      }),
    choice: () => readChoice(actor, token),
    choose: ({ from, to }: Pick<OfferedWindow, 'from' | 'to'>) =>
      job.act(actor, 'portal.choose', { token, from, to }),
    wish: (text: string) => job.act(actor, 'portal.wish', { token, text }),
  };
}

type Visit = Awaited<ReturnType<typeof aVisit>>;

async function byLink(token: string): Promise<Actor> {
  const { db, clock } = job;
  const use = { token, address: '10.0.0.1', locale: 'en' as const };
  const actor = await portalActor({ db, clock, secret: linkSecret, attempts: createAttempts(clock) }, use);
  if (!actor) throw new Error('the link is not good');
  return actor;
}

async function readChoice(actor: Actor, token: string): Promise<AppointmentChoice> {
  const route = job.routes.find(({ endpoint }) => endpoint.path === '/portal/:token/appointment');
  if (route?.kind !== 'open') throw new Error('nothing to choose from');
  return (await route.handle({ actor } as never, { token } as never)) as unknown as AppointmentChoice;
}

/** Offers the first times and answers with them. */
async function offered(visit: Visit, count = 2): Promise<[OfferedWindow, ...OfferedWindow[]]> {
  const [first, ...others] = (await visit.offering()).windows.slice(0, count);
  if (!first) throw new Error('nobody is free');
  bodyOf(await visit.offer([first, ...others]));
  return [first, ...others];
}

async function appointmentOf({ id }: Visit): Promise<string | null> {
  const { appointmentFrom } = await job.db
    .selectFrom('workOrder')
    .select('appointmentFrom')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return appointmentFrom?.toString() ?? null;
}

async function topicsTold(subjectId: string): Promise<string[]> {
  const told = await job.db
    .selectFrom('outbox')
    .select('payload')
    .where('topic', '=', 'people.told')
    .execute();
  const payloads = told.map(({ payload }) => payload as { topic: string; subjectId: string });
  return payloads.filter(one => one.subjectId === subjectId).map(({ topic }) => topic);
}

const at = (instant: string) => parseInstant(instant);

describe('the times that may be offered', () => {
  test('follow each other by daylight, and say which lie past the limit for the arrival', async () => {
    const { windows, dueAt } = await (await aVisit(await aPlace())).offering();
    if (dueAt === null) throw new Error('no clause has a limit for the arrival');
    expect(windows.length).toBe(12);
    for (const { from, to, isLate } of windows) {
      expect(isLate).toBe(at(from) > at(dueAt));
      expect(Temporal.Instant.from(from).toZonedDateTimeISO('Asia/Shanghai').hour).toBeGreaterThanOrEqual(8);
      expect(at(to)).toBeGreaterThan(at(from));
    }
    expect(new Set(windows.map(({ isLate }) => isLate))).toEqual(new Set([true, false]));
    expect(
      windows.every(({ from }, place) => place === 0 || at(from) >= at(windows[place - 1]?.to ?? from)),
    ).toBe(true);
  });

  test('leave out when the engineer is away', async () => {
    const place = await aPlace();
    const visit = await aVisit(place, { isSent: true });
    const [first] = (await visit.offering()).windows;
    const [fromAt, toAt] = ['2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'].map(Temporal.Instant.from);
    if (!fromAt || !toAt) throw new Error('no day');
    const absence = { id: newId(), personId: place.engineer.id, reason: 'leave', fromAt, toAt };
    await job.db
      .insertInto('absence')
      .values({ ...absence, note: null, addedByName: 'test' })
      .execute();
    const [next] = (await visit.offering()).windows;
    expect(at(first?.from ?? '')).toBeLessThan(toAt.epochMilliseconds);
    expect(at(next?.from ?? '')).toBeGreaterThanOrEqual(toAt.epochMilliseconds);
  });

  test('a time that has passed is not offered', async () => {
    const visit = await aVisit(await aPlace());
    const past = { from: '2026-11-20T01:00:00Z', to: '2026-11-20T05:00:00Z', isLate: false };
    expect(codeOf(await visit.offer([past]))).toBe('appointment.in_past');
  });
});

describe('the customer', () => {
  test('chooses one of them, and whoever goes is told', async () => {
    const visit = await aVisit(await aPlace(), { isSent: true });
    const windows = await offered(visit);
    expect(await visit.choice()).toMatchObject({ mode: 'offered', windows, isRefreshed: false });
    const page = bodyOf<PortalRequest>(await visit.choose(windows[0]));
    expect(at(page.appointmentFrom ?? '')).toBe(at(windows[0].from));
    expect(await topicsTold(visit.requestId)).toContain('appointment.chosen');
    expect((await visit.offering()).offer?.state).toBe('settled');
  });

  test('is refused a time that nobody offered', async () => {
    const visit = await aVisit(await aPlace());
    await offered(visit, 1);
    const other = { from: '2026-11-25T02:10:00Z', to: '2026-11-25T04:10:00Z' };
    expect(codeOf(await visit.choose(other))).toBe('appointment.window_gone');
    expect(await appointmentOf(visit)).toBeNull();
  });

  test.each([true, false])(
    'of two who choose the same time at once gets it or other times (sent: %s)',
    async isSent => {
      const place = await aPlace();
      const both = [await aVisit(place, { isSent }), await aVisit(place, { isSent })] as const;
      const windows = await offered(both[0]);
      bodyOf(await both[1].offer(windows));
      const answers = await Promise.all(both.map(visit => visit.choose(windows[0])));
      const codes = answers.map(codeOf);
      expect(codes.toSorted()).toEqual(['appointment.window_gone', undefined]);
      const loser = codes[0] === undefined ? both[1] : both[0];
      const { windows: fresh, ...choice } = await loser.choice();
      expect(choice).toMatchObject({ mode: 'offered', isRefreshed: true });
      expect(fresh.map(({ from }) => from)).not.toContain(windows[0].from);
      expect(fresh.length).toBe(windows.length);
      bodyOf(await loser.choose(fresh[0] ?? windows[0]));
    },
  );

  test('finds nothing to choose from when the offer has expired', async () => {
    const visit = await aVisit(await aPlace());
    const windows = await offered(visit, 6);
    job.clock.set(noon + 24 * hourMs);
    expect((await visit.choice()).mode).toBe('none');
    expect(codeOf(await visit.choose(windows.at(-1) ?? windows[0]))).toBe('appointment.no_offer');
    expect((await visit.offering()).offer?.state).toBe('expired');
  });

  test('changes the appointment until some hours before it', async () => {
    const visit = await aVisit(await aPlace(), { isSent: true });
    const windows = (await visit.offering()).windows;
    const last = windows.at(-1);
    if (!last) throw new Error('nobody is free');
    bodyOf(await visit.offer([last]));
    bodyOf(await visit.choose(last));
    const { mode, windows: others, until } = await visit.choice();
    expect([mode, at(until ?? '')]).toEqual(['change', at(last.from) - 4 * hourMs]);
    const [other] = others;
    if (!other) throw new Error('no other time');
    bodyOf(await visit.choose(other));
    expect(at((await appointmentOf(visit)) ?? '')).toBe(at(other.from));
    job.clock.set(at(other.from) - 4 * hourMs + 1);
    expect(codeOf(await visit.choose(last))).toBe('appointment.too_late_to_change');
  });

  test('whom no time suits writes when it would, and dispatchers are told', async () => {
    const visit = await aVisit(await aPlace());
    const windows = await offered(visit);
    bodyOf(await visit.wish('周六下午都可以'));
    expect(await visit.choice()).toMatchObject({ mode: 'none', wish: '周六下午都可以' });
    expect(await topicsTold(visit.requestId)).toContain('appointment.declined');
    expect(codeOf(await visit.choose(windows[0]))).toBe('appointment.no_offer');
    expect(await visit.offering()).toMatchObject({
      offer: { state: 'declined' },
      wish: { text: '周六下午都可以' },
    });
  });

  test('is not asked any more when a time was agreed by telephone', async () => {
    const place = await aPlace();
    const visit = await aVisit(place);
    const [{ from, to }] = await offered(visit);
    bodyOf(await job.act(place.dispatcher.actor, 'appointment.agree', { id: visit.id, from, to }));
    expect((await visit.offering()).offer?.state).toBe('settled');
  });
});
