import type { PartUsed } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Told } from '#road/command.ts';
import { movePart } from './moved.ts';

export interface Taking {
  readonly orderId: string;
  /** Whose van; null where nobody holds the order. */
  readonly engineerId: string | null;
  readonly parts: readonly PartUsed[];
  readonly at: EpochMs;
  readonly byName: string;
}

type Pieces = ReadonlyMap<string, number>;

/**
 * Takes the parts that went into a repair from the van of its engineer; written anew, only what differs moves. A part
 * that says whence else it came is not looked for. Nothing is asked of an engineer whose van was never loaded.
 */
export async function takeForOrder(tx: Tx, taking: Taking): Promise<Refused | Told[]> {
  const { orderId, engineerId, at, byName } = taking;
  if (engineerId === null || !(await isKept(tx, engineerId))) return [];
  const [wanted, taken] = [piecesOf(taking.parts), await takenBefore(tx, orderId, engineerId)];
  const told: Told[] = [];
  // In one order, so that two repairs never wait for each other.
  for (const partNo of [...new Set([...taken.keys(), ...wanted.keys()])].toSorted()) {
    const change = (taken.get(partNo) ?? 0) - (wanted.get(partNo) ?? 0);
    if (change === 0) continue;
    const kind = change > 0 ? 'put_back' : 'used';
    const moved = await movePart(tx, { engineerId, partNo, kind, change, orderId, at, byName });
    if (moved instanceof Refused) return moved;
    told.push(...moved);
  }
  return told;
}

function piecesOf(parts: readonly PartUsed[]): Pieces {
  const pieces = new Map<string, number>();
  for (const { partNo, quantity, elsewhere } of parts)
    if (elsewhere === undefined) pieces.set(partNo, (pieces.get(partNo) ?? 0) + quantity);
  return pieces;
}

async function isKept({ db }: Tx, engineerId: string): Promise<boolean> {
  const any = await db
    .selectFrom('vanPart')
    .select('partNo')
    .where('engineerId', '=', engineerId)
    .limit(1)
    .executeTakeFirst();
  return any !== undefined;
}

async function takenBefore({ db }: Tx, orderId: string, engineerId: string): Promise<Pieces> {
  const rows = await db
    .selectFrom('vanMovement')
    .select(({ fn }) => ['partNo', fn.sum<number>('change').as('change')])
    .where('orderId', '=', orderId)
    .where('engineerId', '=', engineerId)
    .groupBy('partNo')
    .execute();
  return new Map(rows.map(({ partNo, change }) => [partNo, -Number(change)]));
}
