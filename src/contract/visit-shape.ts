import Type, { type Static } from 'typebox';
import { Instant, nullable } from './shape.ts';

/** A visit that is interrupted, and until when (S1.EXP.22). */
export const VisitPause = Type.Object({
  pausedAt: Instant,
  returnAgreedAt: nullable(Instant),
  isPlaceCleared: Type.Boolean(),
  resumedAt: nullable(Instant),
  /** The customer agreed to go on before the time. */
  isConsented: nullable(Type.Boolean()),
});
export type VisitPause = Static<typeof VisitPause>;

/** Parts that were missing on site, and the other time that was agreed (S1.EXP.04). */
export const MissingParts = Type.Object({
  parts: Type.String(),
  toldAt: Instant,
  toldByName: Type.String(),
  nextVisitAt: nullable(Instant),
});
export type MissingParts = Static<typeof MissingParts>;
