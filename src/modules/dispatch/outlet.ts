import { type Refused, refuse } from '#kernel/refusal.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';

type Held = Pick<OrderRow, 'id' | 'branchId' | 'outletId'>;

/** Whose engineers go: those of the outlet that was given the order, else of its branch. */
export function holderOf({ branchId, outletId }: Pick<Held, 'branchId' | 'outletId'>): string {
  return outletId ?? branchId;
}

/** An order that an outlet has is sent out by the outlet, once it has taken it. */
export async function againstSending(
  tx: Tx,
  { id, outletId }: Held,
  actor: Actor,
): Promise<Refused | undefined> {
  if (outletId === null) return undefined;
  if (!actor.isOutside) return refuse('entrustment.elsewhere', { lift: ['entrustment.take_back'] });
  const taken = await tx.db
    .selectFrom('entrustment')
    .select('id')
    .where('orderId', '=', id)
    .where('state', '=', 'accepted')
    .executeTakeFirst();
  return taken ? undefined : refuse('entrustment.not_accepted', { lift: ['entrustment.accept'] });
}
