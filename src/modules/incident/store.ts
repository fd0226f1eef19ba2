import { loadOrder, type OrderRow } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

interface Named {
  readonly id: string;
}

/** The case that an incident belongs to. */
export async function requestOfIncident(tx: Tx, { id }: Named): Promise<string | null> {
  const row = await tx.db.selectFrom('incident').select('requestId').where('id', '=', id).executeTakeFirst();
  return row?.requestId ?? null;
}

export interface IncidentRow {
  readonly id: string;
  readonly situation: string;
  readonly takenOverAt: Temporal.Instant | null;
  readonly order: OrderRow;
}

export async function loadIncident(tx: Tx, { id }: Named): Promise<Found<IncidentRow> | null> {
  const row = await tx.db
    .selectFrom('incident')
    .select(['id', 'orderId', 'situation', 'takenOverAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  const found = row && (await loadOrder(tx, { id: row.orderId }));
  if (!row || !found) return null;
  const { situation, takenOverAt } = row;
  return { scope: found.scope, row: { id, situation, takenOverAt, order: found.row } };
}
