import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { Allowance, closed, Id, IdParams, Instant, Line, nullable, Override, oneOf } from './shape.ts';

export const payers = ['company', 'customer', 'agent', 'supplier', 'insurer', 'person'] as const;
export type PayerWord = (typeof payers)[number];

/** Prices that a person may decide on; a clause may also name a sum or a share. */
export const decidedPrices = ['free', 'cost', 'preferential', 'list', 'agreed'] as const;

export const warrantyCauses = [
  'manufacture',
  'assembly',
  'material',
  'misuse',
  'wear',
  'accident',
  'other',
] as const;

/** Whether the warranty covers it, as somebody judged after having looked. */
export const WarrantyDecision = Type.Object({
  isGranted: nullable(Type.Boolean()),
  cause: nullable(oneOf(warrantyCauses)),
  /** The customer kept to the manual in use, maintenance and care. */
  isManualFollowed: nullable(Type.Boolean()),
});
export type WarrantyDecision = Static<typeof WarrantyDecision>;

const Clause = Type.Object({ id: Type.String(), no: Type.String(), text: Type.String() });

/** What a person decided otherwise than the clause says. */
export const ChargeDecision = Type.Object({
  payer: oneOf(payers),
  parts: oneOf(decidedPrices),
  labour: oneOf(decidedPrices),
  travel: oneOf(decidedPrices),
  reason: Type.String(),
  byName: Type.String(),
  at: Instant,
});
export type ChargeDecision = Static<typeof ChargeDecision>;

/** Who pays for what in a case, in the words of the reader's language where it is text. */
export const Charge = Type.Object({
  clause: Clause,
  name: Type.String(),
  payers: Type.Array(Type.Object({ payer: oneOf(payers), percent: Type.Number() })),
  parts: Type.String(),
  labour: Type.String(),
  /** Null where the clause does not say. */
  travel: nullable(Type.String()),
  /** What is asked of the customer before the repair; null where nothing is. */
  asks: nullable(oneOf(['told', 'agreed'])),
  /** How much of a part's price the customer pays. */
  partsPercent: Type.Number(),
  workedOutAt: Instant,
  /** Why: clause, facts, prices; a sentence a line. */
  lines: Type.Array(Type.String()),
  /** Clauses that hold as well and say otherwise. */
  conflicts: Type.Array(Clause),
  decision: nullable(ChargeDecision),
});
export type Charge = Static<typeof Charge>;

export const CaseCharge = Type.Object({
  etag: Type.String(),
  /** Null as long as no clause of the regulation says who pays. */
  charge: nullable(Charge),
  warranty: WarrantyDecision,
  allowances: Type.Array(Allowance),
});
export type CaseCharge = Static<typeof CaseCharge>;

const override = Type.Optional(Override);
const happenedAt = Type.Optional(Instant);
const Done = Type.Object({ id: Id });

export const chargeEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/service-requests/:id/charge',
    action: 'service_request.read',
    summary: 'Who pays for what in a case, by which clause, and why',
    params: IdParams,
    reply: CaseCharge,
  }),
  decide: endpoint({
    method: 'POST',
    path: '/service-requests/:id/charge/decide',
    action: 'charge.decide',
    summary: 'Decides otherwise than the clause who pays, with a reason',
    params: IdParams,
    body: closed({
      payer: oneOf(payers),
      parts: oneOf(decidedPrices),
      labour: oneOf(decidedPrices),
      travel: oneOf(decidedPrices),
      reason: Line,
      override,
    }),
    reply: Done,
  }),
};

export const warrantyEndpoints = {
  decide: endpoint({
    method: 'POST',
    path: '/service-requests/:id/warranty',
    action: 'warranty.decide',
    summary: 'Judges whether the warranty covers the damage, by its cause',
    params: IdParams,
    body: closed({
      isGranted: Type.Boolean(),
      cause: oneOf(warrantyCauses),
      isManualFollowed: Type.Optional(Type.Boolean()),
      happenedAt,
      override,
    }),
    reply: Done,
  }),
};
