import { sql } from 'kysely';
import type { MaintenancePlan } from '#contract/maintenance.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';
import type { Recurrence } from './recurrence.ts';

/** A plan as its commands and the making of visits see it. */
export interface PlanRow extends Recurrence {
  readonly id: string;
  readonly assetId: string;
  readonly branchId: string;
  readonly customerId: string;
  readonly siteId: string;
  readonly title: string;
  readonly task: string;
  readonly requiredSkill: string | null;
  readonly crewSize: number;
  readonly minutes: number;
  readonly leadDays: number;
  readonly state: MaintenancePlan['state'];
  readonly nextAt: Temporal.Instant | null;
}

const columns = sql`
  p.id, p.asset_id, p.branch_id, a.customer_id, a.site_id, p.title, p.task, p.required_skill, p.crew_size, p.minutes,
  p.lead_days, p.state, p.next_at, to_char(p.starts_at, 'YYYY-MM-DD"T"HH24:MI') as starts_at, p.zone, p.rule`;

export async function loadPlan(
  tx: Pick<Tx, 'db'>,
  { id }: { readonly id: string },
): Promise<Found<PlanRow> | null> {
  const { rows } = await sql<PlanRow>`
    select ${columns} from maintenance_plan p join asset a on a.id = p.asset_id where p.id = ${id}`.execute(
    tx.db,
  );
  const [row] = rows;
  if (!row) return null;
  return { scope: { branchId: row.branchId, customerId: row.customerId, assignees: [] }, row };
}

/** The machine in whose log a plan stands. */
export async function assetOfPlan(tx: Tx, { id }: { readonly id: string }): Promise<string | null> {
  const row = await tx.db
    .selectFrom('maintenancePlan')
    .select('assetId')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.assetId ?? null;
}

/** Plans whose next visit is near enough for its work order, the earliest first. */
export async function duePlans(db: Db, now: Temporal.Instant, limit: number): Promise<PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    select ${columns} from maintenance_plan p join asset a on a.id = p.asset_id
    where p.state = 'active' and p.next_at is not null and p.next_at <= ${now}::timestamptz + p.lead_days * interval '1 day'
    order by p.next_at, p.id limit ${limit}`.execute(db);
  return rows;
}

/** Changes a plan; where another process made the visit meanwhile, `next_at` is as that one left it. */
export async function setNext(db: Db, { id, nextAt }: PlanRow, next: Temporal.Instant | null): Promise<void> {
  await db
    .updateTable('maintenancePlan')
    .set({ nextAt: next, ...(next === null && { state: 'ended' }) })
    .where('id', '=', id)
    .where('nextAt', '=', nextAt)
    .execute();
}

export interface NewVisit {
  readonly planId: string;
  readonly at: Temporal.Instant;
  readonly requestId: string | null;
  readonly orderId: string | null;
  readonly refusals: readonly Refusal[];
  readonly madeAt: Temporal.Instant;
}

export async function insertVisit(db: Db, { refusals, ...visit }: NewVisit): Promise<void> {
  await db
    .insertInto('maintenanceVisit')
    .values({ ...visit, refusals: JSON.stringify(refusals) })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
