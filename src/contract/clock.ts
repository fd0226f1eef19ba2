import Type, { type Static } from 'typebox';
import { Id, Instant, nullable, oneOf } from './shape.ts';

export const clockStatuses = ['running', 'paused', 'kept', 'broken', 'cancelled'] as const;
export const risks = ['none', 'at_risk', 'overdue'] as const;

/** A clock of the regulation on a case, as screens show it. */
export const ClockView = Type.Object({
  id: Type.String(),
  clause: Type.String(),
  clauseNo: Type.String(),
  name: Type.String(),
  status: oneOf(clockStatuses),
  risk: oneOf(risks),
  startedAt: Instant,
  dueAt: Instant,
  stoppedAt: nullable(Instant),
  limit: Type.String(),
  /** The reckoning in words, in the reader's language, a sentence a line. */
  explanation: Type.Array(Type.String()),
});
export type ClockView = Static<typeof ClockView>;

/** One line of a case's history. */
export const TimelineEntry = Type.Object({
  id: Id,
  seq: Type.Integer(),
  type: Type.String(),
  at: Instant,
  recordedAt: Instant,
  actor: Type.String(),
  source: Type.String(),
  /** What happened, in the reader's language. */
  title: Type.String(),
  data: Type.Record(Type.String(), Type.Unknown()),
  /** First 12 hex digits of its link in the chain of evidence. */
  hash: Type.String(),
});
export type TimelineEntry = Static<typeof TimelineEntry>;
