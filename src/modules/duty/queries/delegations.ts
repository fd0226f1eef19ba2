import { sql } from 'kysely';
import type { DutyDelegation, dutyEndpoints } from '#contract/duty.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Query } from '#road/route.ts';

/** Who stands in for whom today or later, as far as it concerns the reader. */
export const listDelegations: Query<typeof dutyEndpoints.delegations> = async context => {
  const { actor, reach, db, now, road } = context;
  const own = sql`${actor.personId}::uuid in (g.person_id, g.to_id)`;
  const ofBranch = sql`p.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  const inReach = { all: sql`true`, branch: sql`(${own} or ${ofBranch})`, assigned: own, own }[reach];
  const { rows } = await sql<DutyDelegation>`
    select g.id, g.person_id, p.name as person_name, g.to_id, t.name as to_name,
      g.from_on::text as from_on, g.until_on::text as until_on, g.reason
    from duty_delegation g join person p on p.id = g.person_id join person t on t.id = g.to_id
    where g.ended_at is null and g.until_on >= ${civilDay(now, road.zone)}::date and ${inReach}
    order by g.from_on, g.id`.execute(db);
  return { items: rows };
};
