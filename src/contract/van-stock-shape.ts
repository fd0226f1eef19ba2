import Type, { type Static } from 'typebox';
import { closed, Fen, Id, Instant, Line, nullable, oneOf } from './shape.ts';

/** How a part comes onto a van and leaves it. `put_back`: the repair was written anew and took fewer. */
export const vanMovementKinds = ['loaded', 'returned', 'used', 'put_back', 'lost', 'adjusted'] as const;
export type VanMovementKind = (typeof vanMovementKinds)[number];

const Pieces = Type.Integer({ minimum: 1, maximum: 10_000 });

/** So many of a part. */
export const PartPieces = closed({ partNo: Line, name: Line, quantity: Pieces });
export type PartPieces = Static<typeof PartPieces>;

export const ReturnedPieces = closed({ partNo: Line, quantity: Pieces });

export const VanPart = Type.Object({
  partNo: Type.String(),
  name: Type.String(),
  quantity: Type.Integer(),
  minimum: nullable(Type.Integer()),
  /** By the price list in force; null where it has none. */
  priceFen: nullable(Fen),
});
export type VanPart = Static<typeof VanPart>;

/** What an engineer has on the van; without parts where nobody has loaded it yet. */
export const Van = Type.Object({
  engineerId: Id,
  engineerName: Type.String(),
  branchName: Type.String(),
  parts: Type.Array(VanPart),
});
export type Van = Static<typeof Van>;

export const VanMovement = Type.Object({
  id: Id,
  partNo: Type.String(),
  name: Type.String(),
  kind: oneOf(vanMovementKinds),
  change: Type.Integer(),
  leftAfter: Type.Integer(),
  orderId: nullable(Id),
  orderNo: nullable(Type.String()),
  reason: nullable(Type.String()),
  at: Instant,
  byName: Type.String(),
});
export type VanMovement = Static<typeof VanMovement>;

/** Whether there is less on the van than there should be. */
export function isBelow({ quantity, minimum }: Pick<VanPart, 'quantity' | 'minimum'>): boolean {
  return minimum !== null && quantity < minimum;
}
