import type { VanMovementKind } from '#contract/van-stock-shape.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Told } from '#road/command.ts';
import { fellBelow, findOnVan, type Movement, move } from './store.ts';

/** Moves a part and tells it; refuses `van_stock.too_few`, with what is there. */
export async function movePart(tx: Tx, movement: Movement): Promise<Refused | Told[]> {
  const { engineerId, partNo, kind, change } = movement;
  const left = await move(tx, movement);
  if (!left) return tooFew(tx, { engineerId, partNo, wanted: -change });
  const told = toldOf(kind, { part: partNo, quantity: Math.abs(change) });
  if (!fellBelow(left, change)) return [told];
  const data = { part: partNo, left: left.quantity, minimum: left.minimum };
  return [told, { type: 'van_stock.below_minimum', data }];
}

function toldOf(kind: VanMovementKind, data: { readonly part: string; readonly quantity: number }): Told {
  return { type: `van_stock.${kind}`, data };
}

interface Wanted {
  readonly engineerId: string;
  readonly partNo: string;
  readonly wanted: number;
}

async function tooFew(tx: Tx, { engineerId, partNo, wanted }: Wanted): Promise<Refused> {
  const held = await findOnVan(tx, engineerId, partNo);
  const params = { part: held?.name ?? partNo, partNo, wanted, left: held?.quantity ?? 0 };
  return refuse('van_stock.too_few', { field: 'parts', params, lift: ['van_stock.load'] });
}
