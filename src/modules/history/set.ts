import type { Pool } from 'pg';
import type { CalendarSpec } from '#engine/calendar/spec.ts';

/** A set of imported cases: where they are filed, and by which regulation they are judged. */
export interface HistorySet {
  readonly name: string;
  readonly edition: string;
  readonly pack: string;
  /** The regulation as written. */
  readonly regulation: string;
  readonly calendar: CalendarSpec;
  readonly branchId: string;
  readonly customerId: string;
  readonly siteId: string;
}

const columns = `name, edition, pack, regulation, calendar, branch_id as "branchId", customer_id as "customerId", site_id as "siteId"`;

/** Every set that was imported; their editions belong in the book, so that their cases can be explained. */
export async function historySets(pool: Pool): Promise<HistorySet[]> {
  const { rows } = await pool.query<HistorySet>(`select ${columns} from history_set order by name`);
  return rows;
}

/** The set of this name as it was begun; the first time, it begins as told. */
export async function openHistorySet(pool: Pool, set: HistorySet): Promise<HistorySet> {
  await pool.query(
    `insert into history_set (name, edition, pack, regulation, calendar, branch_id, customer_id, site_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [set.name, set.edition, set.pack, set.regulation, set.calendar, set.branchId, set.customerId, set.siteId],
  );
  const { rows } = await pool.query<HistorySet>(`select ${columns} from history_set where name = $1`, [
    set.name,
  ]);
  const [found] = rows;
  if (!found) throw new Error(`history set ${set.name} could not be begun`);
  return found;
}
