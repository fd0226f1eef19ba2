import Type, { type Static } from 'typebox';
import { closed, Id, Instant, Line, nullable, oneOf } from './shape.ts';

export const takenKinds = ['machine', 'part'] as const;

/** A machine or a part that leaves the customer. */
export const TakenItem = closed({
  kind: oneOf(takenKinds),
  name: Line,
  serialNo: Type.Optional(Line),
  /** What it looks like as it goes: scratches, missing covers, accessories that go along. */
  condition: Line,
});
export type TakenItem = Static<typeof TakenItem>;

/** What was taken along from the customer, the promise, and how it came back (S2.FOUR.09, S2.FOUR.10). */
export const TakeBack = Type.Object({
  id: Id,
  /** The order on which it was taken. */
  orderNo: Type.String(),
  reason: Type.String(),
  items: Type.Array(TakenItem),
  /** Taken to be tested, to find out what caused a damage. */
  isForTest: Type.Boolean(),
  promisedAt: Instant,
  takenAt: Instant,
  takenByName: Type.String(),
  outSignedByName: nullable(Type.String()),
  returnedAt: nullable(Instant),
  returnedByName: nullable(Type.String()),
  backSignedByName: nullable(Type.String()),
  /** When it was said whether it is installed and commissioned again. */
  finishedAt: nullable(Instant),
  isCommissioned: nullable(Type.Boolean()),
  result: nullable(Type.String()),
});
export type TakeBack = Static<typeof TakeBack>;
