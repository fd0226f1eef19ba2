import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldCommand, FieldJob, FieldOutcome, WorkSetAside } from '#contract/field-work.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Refused } from '#kernel/refusal.ts';
import { formatInstant, hourMs, minuteMs } from '#kernel/time.ts';
import { verify } from '#road/evidence/verify.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';
import { syncFieldWork } from './commands/sync.ts';
import { fieldWorkRoutes } from './routes.ts';

let database: TestDatabase;
let job: MainJob & ReturnType<typeof askRoutes>;
beforeAll(async () => {
  database = await testDatabase();
  const main = await aMainJob(database);
  const routes = [...main.routes, ...fieldWorkRoutes(main, main.routes)];
  job = { ...main, routes, ...askRoutes(main, routes) };
});
afterAll(() => database.close());

const commands = () =>
  new Map(
    job.routes.flatMap(route =>
      route.kind === 'command'
        ? [[`${route.endpoint.method} ${route.endpoint.path}`, route.command] as const]
        : [],
    ),
  );

let keys = 0;
const now = () => job.clock.now();

function kept(action: string, orderId: string, more: Partial<FieldCommand> = {}): FieldCommand {
  const [, body = {}] = stepsOnSite.find(([name]) => name === action) ?? [];
  const verb = action.slice(action.indexOf('.') + 1).replaceAll('_', '-');
  return {
    key: `field-key-${++keys}`,
    call: `POST /work-orders/:id/${verb}`,
    params: { id: orderId },
    body: { ...body },
    orderId,
    deviceAt: formatInstant(now()),
    timeField: 'happenedAt',
    knownOffsetMs: 0,
    ...more,
  };
}

async function sync(person: Person, sent: readonly FieldCommand[], deviceAt = now()) {
  const ground = { road: job.road, db: job.db, commands: commands() };
  const body = { deviceAt: formatInstant(deviceAt), commands: [...sent] };
  return syncFieldWork(ground, { actor: person.actor, traceId: 'test' }, body);
}

const outcomesOf = ({ outcomes }: { outcomes: readonly FieldOutcome[] }) =>
  outcomes.map(({ outcome }) => outcome);
const orderOf = (id: string) => job.read<WorkOrder>(job.manager.actor, '/work-orders/:id', { id });
const steps = stepsOnSite.map(([action]) => action);

async function anOrderOf(engineer: Person, last = 'work_order.accept') {
  const order = await anOrder(job);
  await carryOut(job, order, { last, engineer });
  return order;
}

describe('what a phone brings back', () => {
  test('is done in its order, each at its own time, and once however often it is sent', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    const began = now();
    job.clock.advance(8 * hourMs);
    const day = steps
      .slice(1)
      .map((action, index) =>
        kept(action, order.id, { deviceAt: formatInstant(began + (index + 1) * minuteMs) }),
      );
    expect(outcomesOf(await sync(engineer, day))).toEqual(day.map(() => 'done'));
    expect(outcomesOf(await sync(engineer, day))).toEqual(day.map(() => 'done'));
    expect(await orderOf(order.id)).toMatchObject({ state: 'completed', report: { score: 5 } });
    const timeline = await timelineOf(order.requestId);
    expect(timeline.filter(({ type }) => type === 'work_order.checked_in')).toHaveLength(1);
    const arrived = timeline.find(({ type }) => type === 'work_order.checked_in');
    expect(arrived?.at).toBe(formatInstant(began + 4 * minuteMs));
    expect((await verify(job.road.pool, job.road.regulations.book)).findings).toEqual([]);
  });

  test('S2.BUS.11: what the gates refuse comes back with its clause, and the later ones of its order wait', async () => {
    const engineer = await anEngineer(job);
    const [order, other] = [await anOrderOf(engineer, 'work_order.record_repair'), await anOrder(job)];
    const sign = kept('service_report.sign', order.id);
    const complete = kept('work_order.complete', order.id);
    const elsewhere = kept('work_order.accept', other.id);
    const answer = await sync(engineer, [sign, complete, elsewhere]);
    expect(outcomesOf(answer)).toEqual(['refused', 'waiting', 'refused']);
    expect(answer.outcomes[0]?.problem).toMatchObject({ code: 'clause.gate', clause: 'S2.BUS.11' });
    const tested = kept('work_order.test', order.id);
    expect(outcomesOf(await sync(engineer, [tested, sign, complete]))).toEqual(['done', 'done', 'done']);
  });

  test('of an order that went to somebody else meanwhile is set aside, told to both sides and settled by a person', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    await job.act(job.dispatcher.actor, 'dispatch.unassign', { id: order.id, reason: '改派' });
    const day = ['work_order.contact_customer', 'work_order.prepare'].map(action => kept(action, order.id));
    const { outcomes } = await sync(engineer, day);
    expect(outcomes).toMatchObject([
      { outcome: 'set_aside', conflict: 'reassigned' },
      { outcome: 'set_aside', conflict: 'reassigned' },
    ]);
    expect(outcomesOf(await sync(engineer, day))).toEqual(['set_aside', 'set_aside']);
    const items = await setAside();
    const mine = items.filter(({ orderId }) => orderId === order.id);
    expect(mine.map(({ input }) => input)).toMatchObject([{ text: '已与王师傅确认故障，需带气缸' }, {}]);
    const notices = await toldOf(order.requestId);
    expect(notices).toEqual([{ topic: 'field_work.set_aside', roles: ['dispatcher'], people: 1 }]);
    const [first] = mine;
    const settlement = '由接手的工程师补录';
    bodyOf(await job.act(job.dispatcher.actor, 'field_work.settle', { id: first?.id ?? '', settlement }));
    const again = await job.act(job.dispatcher.actor, 'field_work.settle', {
      id: first?.id ?? '',
      settlement,
    });
    expect((again as Refused).refusals[0]?.code).toBe('field_work.settled');
    expect((await setAside()).filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
  });

  test('of an order that was cancelled, or that the leader ended first, is set aside as well', async () => {
    const engineer = await anEngineer(job);
    const cancelled = await anOrderOf(engineer);
    bodyOf(
      await job.act(job.dispatcher.actor, 'work_order.cancel', { id: cancelled.id, reason: '用户取消' }),
    );
    const [gone] = (await sync(engineer, [kept('work_order.depart', cancelled.id)])).outcomes;
    expect(gone).toMatchObject({ outcome: 'set_aside', conflict: 'cancelled' });

    const ended = await anOrderOf(engineer, 'work_order.complete');
    const [late] = (await sync(engineer, [kept('work_order.complete', ended.id)])).outcomes;
    expect(late).toMatchObject({ outcome: 'set_aside', conflict: 'ended' });
  });

  test('of an order that its own engineer has ended, an expense that is wrong goes back to be mended, not to the dispatcher', async () => {
    const engineer = await anEngineer(job);
    const ended = await anOrderOf(engineer, 'work_order.complete');
    const wrong = kept('expense.record', ended.id, {
      call: 'POST /work-orders/:id/expenses',
      body: { kind: 'other', amountFen: 500, spentOn: '2099-01-01' },
    });
    const [answer] = (await sync(engineer, [wrong])).outcomes;
    expect(answer).toMatchObject({ outcome: 'refused', problem: { code: 'expense.day_to_come' } });
    expect(await toldOf(ended.requestId)).toEqual([]);
  });

  test('by an engineer who never held the order is refused as if there were none, and nothing is told', async () => {
    const [engineer, stranger] = [await anEngineer(job), await anEngineer(job)];
    const order = await anOrderOf(engineer);
    const [answer] = (await sync(stranger, [kept('work_order.depart', order.id)])).outcomes;
    expect(answer).toMatchObject({ outcome: 'refused', problem: { code: 'subject.not_found' } });
    expect(await toldOf(order.requestId)).toEqual([]);
  });

  test('with a clock far off is corrected, both times are kept, and the evidence says that it is in doubt', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    const deviceAt = now() - 2 * hourMs - 20 * minuteMs;
    const left = kept('work_order.depart', order.id, {
      deviceAt: formatInstant(deviceAt),
      knownOffsetMs: null,
    });
    const prepared = ['work_order.contact_customer', 'work_order.prepare'].map(action =>
      kept(action, order.id),
    );
    await sync(engineer, prepared);
    const answer = await sync(engineer, [left], now() - 2 * hourMs);
    expect(answer.outcomes).toMatchObject([{ outcome: 'done', doubt: 'clock_far_off' }]);
    const timeline = await timelineOf(order.requestId);
    const departed = timeline.find(({ type }) => type === 'work_order.departed');
    expect(departed?.at).toBe(formatInstant(now() - 20 * minuteMs));
    const doubted = timeline.find(({ type }) => type === 'field_work.clock_doubted');
    expect(doubted?.data).toMatchObject({ doubt: 'clock_far_off', offset: 120 });
    const { rows } = await database.pool.query('select device_at from field_command where key = $1', [
      left.key,
    ]);
    expect(String(rows[0].device_at)).toBe(formatInstant(deviceAt));
  });

  test('again later goes by the time that was settled first', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    const called = kept('work_order.contact_customer', order.id);
    await sync(engineer, [called], now() - hourMs);
    job.clock.advance(5 * minuteMs);
    expect(outcomesOf(await sync(engineer, [called], now() - 3 * minuteMs))).toEqual(['done']);
  });
});

describe('what a phone takes along', () => {
  test('has the job with its gates, and is only named where the phone has it', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    const day = await dayOf(engineer);
    const part = day.parts.find(({ name }) => name === `job:${order.id}`);
    const body = part?.body as FieldJob;
    expect(body.order).toMatchObject({ id: order.id, state: 'accepted' });
    expect(body.state.facts['work_order.state']).toBe('accepted');
    expect(day.parts.map(({ name }) => name.split(':')[0]).toSorted()).toEqual([
      'course',
      'forms',
      'gates',
      'job',
      'rows',
      'van',
    ]);
    const known = day.parts.map(({ version }) => version).join(',');
    const again = await dayOf(engineer, known);
    expect(again.parts.filter(({ body: sent }) => sent !== undefined)).toEqual([]);
    bodyOf(await job.act(engineer.actor, 'work_order.contact_customer', { id: order.id, text: '马上到' }));
    const later = await dayOf(engineer, known);
    const changed = later.parts.filter(({ body: sent }) => sent !== undefined).map(({ name }) => name);
    expect(changed.toSorted()).toEqual([`job:${order.id}`, 'rows']);
  });

  test('leaves out what is no longer the engineer’s', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    bodyOf(await job.act(job.dispatcher.actor, 'work_order.cancel', { id: order.id, reason: '用户取消' }));
    expect((await dayOf(engineer)).parts.some(({ name }) => name.startsWith('job:'))).toBe(false);
  });

  test('takes the last job off a phone whose van is as empty as its day', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrderOf(engineer);
    const before = await dayOf(engineer);
    expect(bodyOfPart(before, 'van')).toEqual([]);
    bodyOf(await job.act(job.dispatcher.actor, 'work_order.cancel', { id: order.id, reason: '用户取消' }));
    const after = await dayOf(engineer, before.parts.map(({ version }) => version).join(','));
    expect(bodyOfPart(after, 'rows')).toEqual([]);
  });
});

interface Day {
  readonly parts: readonly { readonly name: string; readonly version: string; readonly body?: unknown }[];
}

const bodyOfPart = ({ parts }: Day, name: string) => parts.find(part => part.name === name)?.body;

const dayOf = (person: Person, known = '') => job.read<Day>(person.actor, '/field-work/day', { known });

async function setAside(): Promise<readonly WorkSetAside[]> {
  const { items } = await job.read<{ items: WorkSetAside[] }>(
    job.dispatcher.actor,
    '/field-work/set-aside',
    {},
  );
  return items;
}

interface Entry {
  readonly type: string;
  readonly at: string;
  readonly data: object;
}

async function timelineOf(id: string): Promise<readonly Entry[]> {
  const { items } = await job.read<{ items: Entry[] }>(job.manager.actor, '/service-requests/:id/timeline', {
    id,
  });
  return items;
}

async function toldOf(requestId: string) {
  const { rows } = await database.pool.query(
    `select payload from outbox where payload->>'subjectId' = $1 and payload->>'topic' = 'field_work.set_aside'`,
    [requestId],
  );
  return rows.map(({ payload }) => ({
    topic: payload.topic,
    roles: payload.roles,
    people: payload.personIds.length,
  }));
}
