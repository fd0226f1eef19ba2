import { sql } from 'kysely';
import type { Absence } from '#contract/absence.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Window } from './store.ts';

export interface AbsencesWanted extends Window {
  readonly branchId: string | null;
}

interface Row extends Omit<Absence, 'from' | 'to'> {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Who is away in a stretch, the earliest first. */
export async function absencesIn(db: Db, { branchId, from, to }: AbsencesWanted): Promise<Absence[]> {
  const { rows } = await sql<Row>`
    select a.id, a.person_id as engineer_id, p.name as engineer_name, a.from_at as from, a.to_at as to, a.reason, a.note
    from absence a join person p on p.id = a.person_id
    where tstzrange(a.from_at, a.to_at) && tstzrange(${from}, ${to})
      and (${branchId}::uuid is null or p.branch_id = ${branchId}::uuid)
    order by a.from_at, a.id limit 2000`.execute(db);
  return rows.map(row => ({ ...row, from: row.from.toString(), to: row.to.toString() }));
}

export interface FoundAbsence {
  readonly id: string;
  readonly personId: string;
  readonly branchId: string | null;
  readonly fromAt: Temporal.Instant;
  readonly toAt: Temporal.Instant;
}

export function findAbsence(db: Db, id: string): Promise<FoundAbsence | undefined> {
  return db
    .selectFrom('absence')
    .innerJoin('person', 'person.id', 'absence.personId')
    .select(['absence.id', 'personId', 'branchId', 'fromAt', 'toAt'])
    .where('absence.id', '=', id)
    .executeTakeFirst();
}

/** Numbers of the orders that somebody holds with an appointment in a stretch. */
export async function heldIn(db: Db, personId: string, { from, to }: Window): Promise<string[]> {
  const { rows } = await sql<{ orderNo: string }>`
    select o.order_no from assignment a join work_order o on o.id = a.order_id
    where a.engineer_id = ${personId} and a.ended_at is null and a.appointment && tstzrange(${from}, ${to})
    order by a.appointment`.execute(db);
  return rows.map(({ orderNo }) => orderNo);
}
