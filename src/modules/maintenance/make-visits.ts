import { type Refusal, Refused } from '#kernel/refusal.ts';
import { formatInstant, instantOf, minuteMs } from '#kernel/time.ts';
import { agreeAppointment } from '#modules/appointment/index.ts';
import { passToField, registerServiceRequest } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { systemActor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { nextAfter } from './recurrence.ts';
import { duePlans, insertVisit, type PlanRow, setNext } from './store.ts';

export interface MaintenanceGround {
  readonly road: Road;
  readonly db: Db;
}

/** What the answers of the commands tell. */
interface Made {
  readonly id: string;
  readonly workOrderId?: string;
}

const atOnce = 20;
const timer = systemActor('timer', 'maintenance');

/**
 * Makes the requests and work orders of visits that are near enough, each through the same gates as anybody's. What a
 * gate refuses stays with the visit, in its words; the request that was registered waits in the queue. True when there
 * may be more. A visit is made once, whatever process looks.
 */
export async function makeVisits(ground: MaintenanceGround): Promise<boolean> {
  const now = instantOf(ground.road.clock.now());
  const plans = await duePlans(ground.db, now, atOnce);
  for (const plan of plans) if (plan.nextAt) await makeVisit(ground, plan, plan.nextAt);
  return plans.length === atOnce;
}

async function makeVisit(
  { road, db }: MaintenanceGround,
  plan: PlanRow,
  at: Temporal.Instant,
): Promise<void> {
  const refusals: Refusal[] = [];
  const act = async (command: Command, input: object): Promise<Made | undefined> => {
    const key = `maintenance:${plan.id}:${at}:${command.endpoint.action}`;
    const outcome = await runCommand(road, command, { actor: timer, key, input });
    if (!(outcome instanceof Refused)) return outcome.body as Made;
    refusals.push(...outcome.refusals);
    return undefined;
  };
  const request = await act(registerServiceRequest, requestFor(plan));
  const passed = request && (await act(passToField, orderFor(plan, request.id)));
  if (passed) await act(agreeAppointment, appointmentFor(plan, passed.workOrderId, at));
  const ids = { requestId: request?.id ?? null, orderId: passed?.workOrderId ?? null };
  await insertVisit(db, { planId: plan.id, at, ...ids, refusals, madeAt: instantOf(road.clock.now()) });
  await setNext(db, plan, nextAfter(plan, at));
}

function requestFor({ customerId, siteId, assetId, title }: PlanRow) {
  const fault = { faultClass: 'other', severity: 'normal', isSupplierNeeded: false, isOpenedByStaff: true };
  return { channel: 'api', kind: 'maintenance', customerId, siteId, assetId, ...fault, description: title };
}

function orderFor({ task, requiredSkill, crewSize }: PlanRow, id: string | undefined) {
  return { id, task, crewSize, ...(requiredSkill !== null && { requiredSkill }) };
}

function appointmentFor({ minutes }: PlanRow, id: string | undefined, at: Temporal.Instant) {
  return { id, from: at.toString(), to: formatInstant(at.epochMilliseconds + minutes * minuteMs) };
}
