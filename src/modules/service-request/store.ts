import { sql } from 'kysely';
import type { Note } from '#contract/service-request-shape.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { formatInstant, hourMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context, Found } from '#road/command.ts';
import type { Standing } from './invariants.ts';

/** A request as its commands change it. */
export interface RequestRow extends Standing {
  readonly id: string;
  readonly requestNo: string;
  readonly branchId: string;
  readonly customerId: string;
  readonly ownerId: string | null;
  readonly faultClass: string;
  readonly isSupplierNeeded: boolean;
  readonly registeredAt: Temporal.Instant;
  /** Those who are or were sent for it. */
  readonly assignees: readonly string[];
}

/** The request that a command changes, as abilities see it. */
export async function loadRequest(
  tx: Pick<Tx, 'db'>,
  { id }: { readonly id: string },
): Promise<Found<RequestRow> | null> {
  const { rows } = await sql<RequestRow>`
    select q.id, q.request_no, q.state, q.branch_id, q.customer_id, q.owner_id, q.fault_class, q.is_supplier_needed,
      o.open_orders, o.assignees, q.registered_at,
      exists (select from service_request_merge m where m.request_id = q.id) as is_merged
    from service_request q, lateral (
      select count(*) filter (where state not in ('completed', 'cancelled')) as open_orders,
        coalesce(array_agg(distinct engineer_id::text) filter (where engineer_id is not null), '{}')
          || coalesce(array_agg(distinct leader_id::text) filter (where leader_id is not null), '{}') as assignees
      from work_order where request_id = q.id
    ) o
    where q.id = ${id}`.execute(tx.db);
  const [row] = rows;
  return row ? { scope: scopeOf(row), row } : null;
}

function scopeOf({ branchId, customerId, assignees }: RequestRow) {
  return { branchId, customerId, assignees };
}

/** What may change with a verb, beside the state. */
export interface Columns {
  readonly kind?: string;
  readonly severity?: string;
  readonly faultClass?: string;
  readonly isSupplierNeeded?: boolean;
  readonly ownerId?: string | null;
  readonly engineerId?: string | null;
  readonly resolution?: string;
  readonly waitingSince?: string | null;
  readonly endedAt?: string | null;
}

export async function updateRequest(tx: Tx, id: string, columns: Columns & { readonly state?: string }) {
  if (Object.keys(columns).length === 0) return;
  await tx.db.updateTable('serviceRequest').set(instants(columns)).where('id', '=', id).execute();
}

function instants({ waitingSince, endedAt, ...columns }: Columns & { readonly state?: string }) {
  return {
    ...columns,
    ...(waitingSince !== undefined && { waitingSince: instant(waitingSince) }),
    ...(endedAt !== undefined && { endedAt: instant(endedAt) }),
  };
}

const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));

const notesAnHour = 100;

/** Refuses what no person writes: a program that repeats itself must not bury the case. */
export async function floodOf(
  tx: Tx,
  { id, at, actor }: Pick<Context, 'id' | 'at' | 'actor'>,
): Promise<Refused | undefined> {
  if (actor.source === 'import') return undefined;
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from service_request_note
    where request_id = ${id} and at > ${formatInstant(at - hourMs)}::timestamptz`.execute(tx.db);
  const isFlood = (rows[0]?.count ?? 0) >= notesAnHour;
  return isFlood ? refuse('service_request.flooded', { params: { seconds: 60 } }) : undefined;
}

/** Writes down what was said to the customer or noted about the case. */
export async function addNote(
  tx: Tx,
  { id: requestId, actor, at }: Context,
  { kind, text }: Pick<Note, 'kind' | 'text'>,
): Promise<void> {
  const note = { id: newId(), requestId, kind, text, authorName: actor.name };
  await tx.db
    .insertInto('serviceRequestNote')
    .values({ ...note, at: instantOf(at) })
    .execute();
}
