import type { PaidService } from '#contract/paid-service.ts';
import { loadOrder, type OrderRow } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

/** A work order with its paid service, where one was asked for. */
export interface PaidRow {
  readonly order: OrderRow;
  readonly paid: PaidService | null;
}

/** The order whose paid service a command changes; whose it is, is the order's. */
export async function loadPaid(tx: Tx, input: { readonly id: string }): Promise<Found<PaidRow> | null> {
  const [order, paid] = await Promise.all([loadOrder(tx, input), paidOf(tx, input.id)]);
  return order && { scope: order.scope, row: { order: order.row, paid } };
}

async function paidOf(tx: Tx, orderId: string): Promise<PaidService | null> {
  const row = await tx.db
    .selectFrom('paidService')
    .select(['orderId as id', 'amountFen', 'reason', 'isApproved', 'handedInFen'])
    .where('orderId', '=', orderId)
    .executeTakeFirst();
  return row ?? null;
}
