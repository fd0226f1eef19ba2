import Type, { type Static } from 'typebox';
import { Allowance, Fen, Id, Instant, nullable, oneOf } from './shape.ts';

export const conductKinds = ['sanction', 'reward'] as const;

/** In the order in which a case goes its way; from `excused` on it came to nothing. */
export const conductStatuses = [
  'found',
  'proposed',
  'confirmed',
  'decided',
  'served',
  'effective',
  'appealed',
  'final',
  'settled',
  'expired',
  'excused',
  'dismissed',
  'annulled',
  'withdrawn',
] as const;

/** What a percentage may be of; wages are known to the product, the others are told by the one who proposes. */
export const toldBases = [
  'month_bonus',
  'allowance',
  'loss',
  'claim',
  'project_profit',
  'contract_value',
  'order_value',
] as const;

/** A violation or a merit in a list. */
export const ConductRow = Type.Object({
  id: Id,
  conductNo: Type.String(),
  kind: oneOf(conductKinds),
  clause: Type.String(),
  name: Type.String({ description: 'name of the sanction or reward in the regulation' }),
  personId: nullable(Id),
  personName: nullable(Type.String()),
  branchName: nullable(Type.String()),
  status: oneOf(conductStatuses),
  fen: nullable(Fen),
  foundAt: Instant,
  dueAt: nullable(Instant),
  isOverdue: Type.Boolean(),
  /** The reader is the person that it is about. */
  isOwn: Type.Boolean(),
});
export type ConductRow = Static<typeof ConductRow>;

/** A measure that the clause asks for, with its arithmetic in words. */
export const MeasureView = Type.Object({
  row: Type.Integer(),
  measures: Type.Array(Type.String()),
  fromFen: nullable(Type.Integer()),
  toFen: nullable(Type.Integer()),
  isOpen: Type.Boolean({ description: 'the one who decides says how much, within the bounds' }),
  points: Type.Number(),
  days: Type.Number(),
  words: Type.Array(Type.String(), { description: 'how it was worked out' }),
  needs: Type.Array(Type.String(), { description: 'what percentages are of and nobody has told yet' }),
});
export type MeasureView = Static<typeof MeasureView>;

const Decision = Type.Object({
  byName: nullable(Type.String()),
  measures: Type.Array(Type.String()),
  fen: Type.Integer(),
  points: Type.Number(),
  days: Type.Number(),
});

/** A case with its evidence, what is asked for, what was done, and what this reader may do. */
export const ConductView = Type.Object({
  ...ConductRow.properties,
  edition: Type.String(),
  clauseText: Type.String(),
  text: nullable(Type.String({ description: 'what the one who reported it wrote' })),
  cause: nullable(Type.String()),
  reportedByName: nullable(Type.String()),
  requestId: nullable(Id),
  requestNo: nullable(Type.String()),
  grounds: Type.Array(Type.String(), {
    description: 'the finding in words: what happened, when, by how much',
  }),
  process: Type.Array(Type.String(), { description: 'the due process of the clause in words' }),
  causes: Type.Array(Type.String()),
  excuses: Type.Array(Type.String()),
  onRefusal: Type.Array(Type.String()),
  witnesses: Type.Integer({ description: 'how many sign where the person refuses to' }),
  measures: Type.Array(MeasureView),
  proposed: nullable(
    Type.Object({
      byName: nullable(Type.String()),
      measures: Type.Array(Type.String()),
      fromFen: nullable(Type.Integer()),
      toFen: nullable(Type.Integer()),
    }),
  ),
  decided: nullable(Decision),
  signature: nullable(oneOf(['signed', 'witnessed', 'not_asked'])),
  witnessNames: Type.Array(Type.String()),
  appeal: nullable(Type.Object({ at: Instant, words: Type.String() })),
  acts: Type.Array(
    Type.Object({ act: Type.String(), byName: Type.String(), at: Instant, words: nullable(Type.String()) }),
  ),
  expiresAt: nullable(Instant),
  settledMonth: nullable(Type.String()),
  allowances: Type.Array(Allowance),
  etag: Type.String(),
});
export type ConductView = Static<typeof ConductView>;
