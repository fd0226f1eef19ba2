import { sql } from 'kysely';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';
import type { OrderStanding } from './invariants.ts';

/** A work order as its commands change it. */
export interface OrderRow extends OrderStanding {
  readonly id: string;
  readonly orderNo: string;
  readonly requestId: string;
  readonly branchId: string;
  /** The outlet that was given it. */
  readonly outletId: string | null;
  readonly customerId: string;
  readonly requiredSkill: string | null;
  readonly crewSize: number;
  readonly leaderId: string | null;
  readonly appointmentFrom: Temporal.Instant | null;
  readonly appointmentTo: Temporal.Instant | null;
  readonly siteLng: number | null;
  readonly siteLat: number | null;
  /** Other work orders of the request that are not ended. */
  readonly openBeside: number;
  /** Engineers who were sent for the request and have not reported in. */
  readonly engineersOut: number;
}

interface OrderInput {
  readonly id: string;
}

/** The case that a work order belongs to: its log is the log of the request. */
export async function requestOfOrder(tx: Tx, { id }: OrderInput): Promise<string | null> {
  const row = await tx.db.selectFrom('workOrder').select('requestId').where('id', '=', id).executeTakeFirst();
  return row?.requestId ?? null;
}

/** The order that a command changes. Engineers reach their own only: they and the leader are its assignees. */
export async function loadOrder(tx: Pick<Tx, 'db'>, { id }: OrderInput): Promise<Found<OrderRow> | null> {
  const { rows } = await sql<OrderRow>`
    select o.id, o.order_no, o.request_id, o.branch_id, o.outlet_id, o.state, o.engineer_id, o.leader_id, o.required_skill, o.crew_size,
      o.appointment_from, o.appointment_to, q.customer_id, s.lng as site_lng, s.lat as site_lat,
      p.signed_at is not null as is_signed,
      (select count(*) from work_order b
        where b.request_id = o.request_id and b.id <> o.id and b.state not in ('completed', 'cancelled')) as open_beside,
      (select count(*) from assignment a join work_order b on b.id = a.order_id
        where b.request_id = o.request_id and a.ended_at is null and not a.is_member) as engineers_out
    from work_order o
      join service_request q on q.id = o.request_id
      join site s on s.id = q.site_id
      join service_report p on p.order_id = o.id
    where o.id = ${id}`.execute(tx.db);
  const [row] = rows;
  return row ? { scope: scopeOf(row), row } : null;
}

export function scopeOf({
  branchId,
  customerId,
  engineerId,
  leaderId,
  outletId,
}: Pick<OrderRow, 'branchId' | 'customerId' | 'engineerId' | 'leaderId' | 'outletId'>) {
  return { branchId, outletId, customerId, assignees: [engineerId, leaderId].filter(id => id !== null) };
}

/** What may change with a step, beside the state. */
export interface OrderColumns {
  readonly state?: string;
  readonly engineerId?: string | null;
  readonly leaderId?: string | null;
  readonly outletId?: string | null;
  readonly appointmentFrom?: Temporal.Instant | null;
  readonly appointmentTo?: Temporal.Instant | null;
  readonly acceptedAt?: Temporal.Instant | null;
  readonly departedAt?: Temporal.Instant;
  readonly repairedAt?: Temporal.Instant;
  readonly completedAt?: Temporal.Instant;
  readonly lesson?: string | null;
  readonly departments?: string;
  readonly cancelledAt?: Temporal.Instant;
  readonly endedReason?: string;
}

export async function updateOrder(tx: Tx, id: string, columns: OrderColumns): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  await tx.db.updateTable('workOrder').set(columns).where('id', '=', id).execute();
}
