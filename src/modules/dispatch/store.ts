import { sql } from 'kysely';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';

export interface Window {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

export interface NewAssignment {
  readonly orderId: string;
  readonly engineerId: string;
  readonly leaderId: string | null;
  readonly isInTurn: boolean;
  readonly reason: string | null;
  readonly assignedAt: Temporal.Instant;
  readonly window: Window | null;
  /** Goes along with the one who holds the order. */
  readonly isMember?: boolean;
}

/** Sends somebody. The database refuses a second open assignment of the order, and overlapping appointments. */
export function insertAssignment(tx: Tx, { window, ...row }: NewAssignment): Promise<Refused | undefined> {
  return unlessTaken(
    tx.db
      .insertInto('assignment')
      .values({ id: newId(), ...row, appointment: rangeOf(window) })
      .execute(),
  );
}

/** Gives the open assignment of an order, if there is one, another time. */
export function moveAssignment(tx: Tx, orderId: string, window: Window): Promise<Refused | undefined> {
  return unlessTaken(
    tx.db
      .updateTable('assignment')
      .set({ appointment: rangeOf(window) })
      .where('orderId', '=', orderId)
      .where('endedAt', 'is', null)
      .execute(),
  );
}

export async function endAssignment(tx: Tx, orderNo: string, endedAt: Temporal.Instant): Promise<void> {
  await sql`update assignment set ended_at = ${endedAt}
    where ended_at is null and order_id = (select id from work_order where order_no = ${orderNo})`.execute(
    tx.db,
  );
}

function rangeOf(window: Window | null): string | null {
  return window && `[${window.from},${window.to})`;
}

/** What the database does not let happen, as a refusal. */
async function unlessTaken(write: Promise<unknown>): Promise<Refused | undefined> {
  try {
    await write;
    return undefined;
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint === 'assignment_no_overlap') return refuse('appointment.overlap', { field: 'from' });
    if (constraint === 'assignment_member') return refuse('dispatch.twice_in_crew', { field: 'crewIds' });
    if (constraint === 'assignment_one_open') return refuse('work_order.already_assigned');
    throw error;
  }
}
