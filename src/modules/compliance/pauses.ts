import { type RawBuilder, sql } from 'kysely';
import type { CompiledRegulation } from '#engine/plan.ts';
import { formatInstant } from '#kernel/time.ts';
import type { ReadContext } from '#road/route.ts';
import { instantsOf, wholePeriod } from './period.ts';
import { type Filter, ofPerson, within } from './reach.ts';

interface Asked extends Filter {
  readonly from: string;
  readonly to: string;
}

/**
 * The pauses of clocks that began in a period, each the act of whoever told the event with which it began: a relation
 * of the clock's columns with `began`, `ended` (epoch milliseconds), `reason`, `actor_id` and `actor_name`.
 */
export function pausesIn(context: ReadContext, asked: Asked): RawBuilder<unknown> {
  const [from = 0, to = 0] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone);
  const { regulations } = context.road;
  const types = pausingEvents(regulations.book.edition(regulations.inForce()));
  return sql`(
    select pause.*, told.actor_id, told.actor_name from (
      select clock.subject_id, clock.id, clause, control, due_at, branch_id, one."from" as began, one."to" as ended,
        one.reason
      from clock, jsonb_to_recordset(pauses) as one("from" bigint, "to" bigint, reason text)
      where pauses is not null and paused_to >= ${formatInstant(from)}::timestamptz
        and paused_from < ${formatInstant(to)}::timestamptz and one."from" >= ${from} and one."from" < ${to}
        and ${within(context, asked)}
    ) pause left join lateral (
      select actor_id, actor_name from event e
      where e.subject_id = pause.subject_id and e.type = any(${types}::text[])
        and extract(epoch from e.at) * 1000 <= pause.began
      order by e.at desc, e.seq desc limit 1
    ) told on true
    where ${ofPerson(asked, 'told.actor_id')}
  )`;
}

/** What pauses clocks in an edition. */
function pausingEvents({ deadlines }: CompiledRegulation): string[] {
  const all = [...deadlines.values()].flatMap(controls => Object.values(controls));
  return [...new Set(all.flatMap(deadline => deadline?.spec.pause?.on.map(({ event }) => event) ?? []))];
}
