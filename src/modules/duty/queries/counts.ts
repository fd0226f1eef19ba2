import { sql } from 'kysely';
import type { DutyCount, dutyEndpoints } from '#contract/duty.ts';
import type { Query } from '#road/route.ts';

/**
 * Duties that were due in a month, by who did them, kept or late; one that nobody did counts as late for the one who had
 * to, where it was for one person to do.
 */
export const countByPerson: Query<typeof dutyEndpoints.counts> = async (context, { month }) => {
  const { actor, reach, db, road, now } = context;
  const first = Temporal.PlainDate.from(`${month}-01`);
  const from = first.toZonedDateTime(road.zone).toInstant();
  const to = first.add({ months: 1 }).toZonedDateTime(road.zone).toInstant();
  const inReach = reach === 'all' ? sql`true` : sql`d.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  // What is due at midnight is due on the day that it ends.
  const { rows } = await sql<DutyCount>`
    select p.id as person_id, p.name as person_name, b.name as branch_name,
      count(*) filter (where d.state = 'done' and d.settled_at <= d.due_at)::integer as kept,
      count(*) filter (where coalesce(d.settled_at, ${Temporal.Instant.fromEpochMilliseconds(now)}) > d.due_at)::integer as late
    from duty d join person p on p.id = case when d.state = 'open' then d.person_id else d.settled_by end
      left join branch b on b.id = p.branch_id
    where ${inReach} and d.state <> 'excused' and d.due_at > ${from} and d.due_at <= ${to}
    group by p.id, p.name, b.name order by b.name nulls first, p.name, p.id`.execute(db);
  return { items: rows.filter(({ kept, late }) => kept + late > 0) };
};
