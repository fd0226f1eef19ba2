import Type, { type Static } from 'typebox';
import { Instant, oneOf } from './shape.ts';

/** Why something stands as it does: a clock, a verdict of a gate or record, or a refusal; in words, a sentence a line. */
export const ExplainedItem = Type.Object({
  kind: oneOf(['clock', 'verdict', 'refusal']),
  clause: Type.String(),
  clauseNo: Type.String(),
  name: Type.String(),
  /** Of a clock or verdict how it stands, of a refusal its code. */
  status: Type.String(),
  at: Instant,
  lines: Type.Array(Type.String()),
});
export type ExplainedItem = Static<typeof ExplainedItem>;

export const Explained = Type.Object({
  /** The edition that judges what happens to it now. */
  edition: Type.String(),
  items: Type.Array(ExplainedItem),
});
export type Explained = Static<typeof Explained>;
