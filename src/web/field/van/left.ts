import type { VanPart } from '#contract/van-stock-shape.ts';
import type { PartUsed } from '#contract/work-order-shape.ts';

type Used = Pick<PartUsed, 'partNo' | 'quantity' | 'elsewhere'>;

/** The parts of an order as the server has them, and as they are written on this phone. */
export interface Written {
  readonly before: readonly Used[];
  readonly after: readonly Used[];
}

/** What is on the van once the server has all that is written on this phone. */
export function leftOnVan(parts: readonly VanPart[], written: readonly Written[]): VanPart[] {
  const [before, after] = [
    piecesOf(written.flatMap(order => order.before)),
    piecesOf(written.flatMap(order => order.after)),
  ];
  return parts.map(part => {
    const back = (before.get(part.partNo) ?? 0) - (after.get(part.partNo) ?? 0);
    return { ...part, quantity: part.quantity + back };
  });
}

/** Numbers of parts of which more are written than the van has. A van that was never loaded lacks nothing. */
export function shortOf(van: readonly VanPart[], used: readonly Used[]): Set<string> {
  if (van.length === 0) return new Set();
  const left = new Map(van.map(({ partNo, quantity }) => [partNo, quantity]));
  const short = [...piecesOf(used)].filter(([partNo, pieces]) => pieces > (left.get(partNo) ?? 0));
  return new Set(short.map(([partNo]) => partNo));
}

/** How many of each part are from the van. */
export function piecesOf(used: readonly Used[]): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const { partNo, quantity, elsewhere } of used)
    if (elsewhere === undefined) pieces.set(partNo, (pieces.get(partNo) ?? 0) + quantity);
  return pieces;
}
