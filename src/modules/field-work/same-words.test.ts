import i18next from 'i18next';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DayPart, FieldJob, OrderCourse } from '#contract/field-work.ts';
import type { Allowance } from '#contract/shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Carried } from '#engine/carried.ts';
import { type Locale, locales } from '#kernel/locale.ts';
import type { Refused } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { messageOf } from '#platform/http/problem.ts';
import { textsOf } from '#platform/text/translate.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';
import type { Entry } from '#web/field/offline/entry.ts';
import {
  allowanceOf,
  allowanceOfEntry,
  type Gates,
  gatesFrom,
  seenOffline,
} from '#web/field/offline/gates.ts';
import { fieldWorkRoutes } from './routes.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  const main = await aMainJob(database);
  const routes = [...main.routes, ...fieldWorkRoutes(main, main.routes)];
  job = { ...main, routes, ...askRoutes(main, routes) };
  await i18next.init({ lng: 'en', interpolation: { escapeValue: false }, resources: {} });
  for (const locale of locales)
    for (const namespace of ['refusals', 'clause'])
      i18next.addResourceBundle(locale, namespace, textsOf(locale, namespace));
});
afterAll(() => database.close());

interface TakenAlong {
  readonly job: FieldJob;
  readonly gates: Gates;
}

async function takenAlong(person: Person, orderId: string): Promise<TakenAlong> {
  const { parts } = await job.read<{ parts: DayPart[] }>(person.actor, '/field-work/day', {});
  const overTheWire: DayPart[] = JSON.parse(JSON.stringify(parts));
  const body = (name: string) => overTheWire.find(part => part.name === name)?.body;
  const gates = overTheWire.filter(({ name }) => name.startsWith('gates:')).map(part => part.body as Carried);
  return {
    job: body(`job:${orderId}`) as FieldJob,
    gates: gatesFrom({ carried: gates, course: body('course') as OrderCourse }, person.actor),
  };
}

function kept(action: string, body: object, orderId: string, no: number): Entry {
  const verb = action.slice(action.indexOf('.') + 1).replaceAll('_', '-');
  const call = `POST /work-orders/:id/${verb}`;
  const told = {
    deviceAt: formatInstant(job.clock.now()),
    timeField: 'happenedAt',
    knownOffsetMs: 0,
  } as const;
  return {
    ...{ key: `k${no}`, no, call, params: { id: orderId }, orderId, state: 'waiting', ...told },
    body: { ...body } as Record<string, unknown>,
  };
}

/** What is refused is told as one sentence for each reason; times of day do not enter into it. */
const words = (allowances: readonly Allowance[]) =>
  allowances.map(({ action, allowed, refusals, mayOverride }) => ({
    action,
    allowed,
    refusals,
    mayOverride,
  }));

describe('the phone refuses what the server refuses, in the same words', () => {
  test.each(locales)('at every step of a job done without signal (%s)', async (locale: Locale) => {
    const engineer = await anEngineer(job);
    const actor = { ...engineer.actor, locale };
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.accept', engineer });
    const along = await takenAlong({ ...engineer, actor }, order.id);
    const done: Entry[] = [];
    for (const [index, [action, body]] of stepsOnSite.slice(1).entries()) {
      const there = await job.read<WorkOrder>(actor, '/work-orders/:id', { id: order.id });
      const here = seenOffline(along.job, done, along.gates);
      const asked = along.job.order.allowances.map(allowance =>
        allowanceOf({ job: here, action: allowance.action }, along.gates),
      );
      const isOffline = ({ action: about }: Allowance) => !about.startsWith('paid_service.hand_in');
      expect(words(asked.filter(isOffline)), action).toEqual(words(there.allowances.filter(isOffline)));
      expect(here.order.state).toBe(there.state);
      done.push(kept(action, body, order.id, index));
      bodyOf(await job.act(engineer.actor, action, { id: order.id, ...body }));
    }
  });

  test('S2.BUS.05: the limit of the arrival ends on the phone as on the server', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.depart', engineer });
    const along = await takenAlong(engineer, order.id);
    const [action, body] = stepsOnSite.find(([step]) => step === 'work_order.check_in') ?? ['', {}];
    const here = seenOffline(along.job, [kept(action, body, order.id, 1)], along.gates);
    bodyOf(await job.act(engineer.actor, action, { id: order.id, ...body }));
    const there = await job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id: order.id });
    const arrival = ({ clocks }: WorkOrder) => clocks.find(({ clause }) => clause === 'S2.BUS.05');
    expect(arrival(along.job.order)?.status).toBe('running');
    expect(arrival(here.order)?.status).toBe('kept');
    expect(arrival(here.order)?.status).toBe(arrival(there)?.status);
    expect(Date.parse(arrival(here.order)?.stoppedAt ?? '')).toBe(
      Date.parse(arrival(there)?.stoppedAt ?? 'x'),
    );
  });

  test('S2.BUS.11: a signature before the test, with what would lift it', async () => {
    const engineer = await anEngineer(job);
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.record_repair', engineer });
    const along = await takenAlong({ ...engineer, actor: { ...engineer.actor, locale: 'zh-TW' } }, order.id);
    const [, body = {}] = stepsOnSite.find(([action]) => action === 'service_report.sign') ?? [];
    const here = allowanceOfEntry(along.job, kept('service_report.sign', body, order.id, 1), along.gates);
    const there = (await job.act(engineer.actor, 'service_report.sign', {
      id: order.id,
      ...body,
    })) as Refused;
    expect(here?.refusals).toEqual(
      there.refusals.map(({ code, clause, lift, ...refusal }) => ({
        ...{ code, clause, lift },
        message: messageOf({ code, ...refusal }, 'zh-TW'),
      })),
    );
    expect(here?.refusals[0]).toMatchObject({ code: 'clause.gate', clause: 'S2.BUS.11' });
  });
});
