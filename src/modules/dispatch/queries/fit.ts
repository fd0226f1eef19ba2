import type { dispatchEndpoints } from '#contract/dispatch.ts';
import { calendarOf } from '#engine/controls/calendars.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import type { Rule, Span } from '#modules/day-plan/index.ts';
import { findBranch } from '#modules/organisation/index.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { minuteOf } from '../availability.ts';
import { displacedBy } from '../displaced.ts';
import { clauseAsking } from '../in-force.ts';
import { rulesBroken } from '../standing.ts';
import type { Window } from '../store.ts';
import { windowOf } from '../window.ts';

/** What speaks against an engineer at a time, by the same rules as a plan; and what an urgent insertion would displace. */
export const readFit: Query<typeof dispatchEndpoints.fit> = async (context, asked) => {
  const { db, actor, reach, now } = context;
  const order = await db
    .selectFrom('workOrder')
    .select(['id', 'branchId'])
    .where('id', '=', asked.id)
    .executeTakeFirst();
  const isVisible = reach === 'all' || actor.branchIds.includes(order?.branchId ?? '');
  if (!order || !isVisible) return refuse('subject.not_found');
  const window = windowOf(asked, now);
  if (window instanceof Refused) return window;
  const going = { orderId: order.id, engineerId: asked.engineerId, window };
  const hours = await hoursOf(context, order.branchId, window);
  const [broken, displaced] = await Promise.all([
    rulesBroken(db, going, hours),
    displacedBy(db, going, hours),
  ]);
  const obstacles = broken.map(({ rule, orderId }) => ({
    ...{ rule, clause: clauseOf(context, rule) },
    with: displaced.find(one => one.orderId === orderId)?.orderNo ?? null,
  }));
  return { obstacles, displaced };
};

/** The clause that makes a rule one of the company's own; others are true in every company. */
export function clauseOf(context: Pick<ReadContext, 'road'>, rule: Rule): string | null {
  const facts: Partial<Record<Rule, string>> = {
    skill_missing: 'dispatch.skill_fits',
    still_out: 'dispatch.engineer_out',
    other_at_customer: 'work_order.engineers_out',
    travel_too_long: 'dispatch.travel_fits',
  };
  const fact = facts[rule];
  return fact === undefined ? null : clauseAsking(context, fact);
}

/** The open hours of a branch on the days of a stretch. */
export async function hoursOf(
  { db, road }: Pick<ReadContext, 'db' | 'road'>,
  branchId: string,
  { from, to }: Window,
): Promise<Span[]> {
  const branch = await findBranch(db, branchId);
  const { calendars } = road.regulations.book.edition(road.regulations.inForce());
  const days = calendarOf(calendars, branch?.calendar ?? '').days(
    from.epochMilliseconds - dayMs,
    to.epochMilliseconds + dayMs,
  );
  const open = days.flatMap(({ intervals }) => intervals);
  return open.map(([opens, closes]) => ({ from: minuteOf(opens), to: minuteOf(closes) }));
}
