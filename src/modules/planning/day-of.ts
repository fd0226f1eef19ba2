import { sql } from 'kysely';
import type { Goals } from '#contract/proposal.ts';
import type { Candidate } from '#contract/work-order-shape.ts';
import { type EpochMs, parseInstant } from '#kernel/time.ts';
import type { Day, PlanEngineer, PlanJob, Span } from '#modules/day-plan/index.ts';
import {
  availableEngineers,
  candidatesOf,
  hoursOf,
  minuteOf,
  usualMinutes,
} from '#modules/dispatch/index.ts';
import { type BranchRow, findBranch } from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Road } from '#road/road.ts';
import { type DayOrder, dayOrders } from './day-orders.ts';

export interface DayWanted {
  readonly branchId: string;
  readonly onDate: string;
  readonly goals: Goals;
}

export interface DayGround {
  readonly db: Db;
  readonly road: Road;
}

export interface KnownDay {
  readonly day: Day;
  readonly orders: readonly DayOrder[];
  /** Engineers who are still out today: they are passed over (S2.DOOR.10). */
  readonly out: readonly string[];
}

/** All that a plan of a day is made from: what nobody holds, who could go, what they have agreed already. */
export async function knownDay(ground: DayGround, wanted: DayWanted): Promise<KnownDay | undefined> {
  const { db, road } = ground;
  const branch = await findBranch(db, wanted.branchId);
  if (!branch) return undefined;
  const now = road.clock.now();
  const window = windowOf(branch, wanted.onDate);
  const [hours, engineers, orders, minutes, turns] = await Promise.all([
    hoursOf(ground, branch.id, window),
    availableEngineers(db, sql`p.branch_id = ${branch.id}`, window),
    dayOrders(db, { branchId: branch.id, window }),
    usualMinutes(db, { branchId: branch.id, now }),
    candidatesOf(db, { branchId: branch.id, requiredSkill: null, at: window.from }),
  ]);
  const isToday = now >= window.from.epochMilliseconds;
  const out = isToday ? turns.filter(({ passedOver }) => passedOver.includes('still_out')) : [];
  const isOut = (id: string) => out.some(({ engineerId }) => engineerId === id);
  const day = {
    now: minuteOf(Math.max(now, window.from.epochMilliseconds)),
    hours: within(hours, window),
    engineers: inTurn(engineers, turns).filter(({ id }) => !isOut(id)),
    jobs: orders.map(order => jobOf(order, minutes(order.faultClass))),
    goals: wanted.goals,
  };
  return { day, orders, out: out.map(({ name }) => name) };
}

function windowOf({ zone }: BranchRow, onDate: string) {
  const day = Temporal.PlainDate.from(onDate);
  return {
    from: day.toZonedDateTime(zone).toInstant(),
    to: day.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}

function within(hours: readonly Span[], window: { from: Temporal.Instant; to: Temporal.Instant }): Span[] {
  const [begins, ends] = [minuteOf(window.from.epochMilliseconds), minuteOf(window.to.epochMilliseconds)];
  return hours
    .map(({ from, to }) => ({ from: Math.max(from, begins), to: Math.min(to, ends) }))
    .filter(({ from, to }) => from < to);
}

function inTurn(engineers: readonly PlanEngineer[], turns: readonly Candidate[]): PlanEngineer[] {
  const place = new Map(turns.map(({ engineerId, turn }) => [engineerId, turn]));
  return engineers.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

const urgencies: Readonly<Record<string, number>> = { stopped: 4, urgent: 2 };

function jobOf(order: DayOrder, minutes: number): PlanJob {
  const { id, siteId, lng, lat, requiredSkill, crewSize, dueAt, severity, from, to, parts } = order;
  const agreed = from && to ? { from: minuteAt(from), to: minuteAt(to) } : null;
  return {
    ...{ id, siteId, requiredSkill, crewSize, agreed, parts },
    place: lng === null || lat === null ? null : { lng, lat },
    minutes: agreed ? agreed.to - agreed.from : minutes,
    dueAt: dueAt === null ? null : minuteAt(dueAt),
    urgency: urgencies[severity] ?? 1,
    lastEngineerId: order.lastEngineerId,
    heldBy: order.heldBy,
  };
}

function minuteAt(written: string): EpochMs {
  return minuteOf(parseInstant(written));
}
