import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '#kernel/time.ts';
import { ownBranches } from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';

/**
 * Whether a person (named `p` in the statement) has to do a duty (named `d`): the one it was made for, else whoever has
 * its role in its branch or works for no one branch, and where nobody does, everybody of the role.
 */
export const holdsDuty: RawBuilder<unknown> = sql`(case when d.person_id is not null then d.person_id = p.id
  else d.holder = any(p.roles) and (p.branch_id is null or p.branch_id in ${ownBranches}) and (p.branch_id is null or p.branch_id = d.branch_id or not exists (
    select from person n where n.is_active and n.customer_id is null and d.holder = any(n.roles)
      and (n.branch_id is null or n.branch_id = d.branch_id))) end)`;

/** Whether somebody of these has to do a duty (`d`). */
export function heldByAny(personIds: readonly string[]): RawBuilder<unknown> {
  return sql`exists (select from person p where p.id = any(${[...personIds]}::uuid[])
    and p.is_active and p.customer_id is null and ${holdsDuty})`;
}

/** Those who may do a duty on a day: its holders, and who stands in for them. */
export async function doersOf(db: Db, dutyId: string, today: CivilDate): Promise<string[]> {
  const { rows } = await sql<{ id: string; toId: string | null }>`
    select p.id, g.to_id from duty d
      join person p on p.is_active and p.customer_id is null and ${holdsDuty}
      left join duty_delegation g on g.person_id = p.id and ${isInForce(today)}
    where d.id = ${dutyId}`.execute(db);
  return [...new Set(rows.flatMap(({ id, toId }) => (toId === null ? [id] : [id, toId])))];
}

/** Whether a delegation (named `g`) holds on a day. */
export function isInForce(today: CivilDate): RawBuilder<unknown> {
  return sql`g.ended_at is null and ${today}::date between g.from_on and g.until_on`;
}

/** A colleague whose duties somebody does for now. */
export interface StoodInFor {
  readonly id: string;
  readonly name: string;
}

/** For whom a person stands in on a day. */
export async function standsInFor(db: Db, personId: string, today: CivilDate): Promise<StoodInFor[]> {
  const { rows } = await sql<StoodInFor>`
    select p.id, p.name from duty_delegation g join person p on p.id = g.person_id
    where g.to_id = ${personId} and ${isInForce(today)}`.execute(db);
  return rows;
}

/** A duty with those who have to do it. */
export interface HeldDuty {
  readonly holder: string;
  readonly holderIds: readonly string[];
}

/** Who has to do a duty; undefined for what is no duty. */
export async function heldDuty(db: Db, id: string): Promise<HeldDuty | undefined> {
  const { rows } = await sql<HeldDuty>`
    select d.holder, array(select p.id from person p
      where p.is_active and p.customer_id is null and ${holdsDuty}) as holder_ids
    from duty d where d.id = ${id}`.execute(db);
  return rows[0];
}
