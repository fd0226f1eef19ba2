import Type, { type Static } from 'typebox';
import { payers } from './charge.ts';
import { endpoint } from './endpoint.ts';
import { Allowance, closed, Fen, Id, IdParams, Instant, Line, nullable, Override, oneOf } from './shape.ts';

export const quotedThings = ['labour', 'travel', 'call_out', 'part'] as const;
export const quotedUnits = ['hour', 'time', 'day', 'km', 'piece', 'person'] as const;

/** One line of a quote: so many units at such a price. */
export const QuoteLine = Type.Object({
  of: oneOf(quotedThings),
  /** Of a part: its number and name; else null. */
  name: nullable(Type.String()),
  quantity: Type.Number(),
  unit: oneOf(quotedUnits),
  unitFen: Fen,
  fen: Fen,
  /** How the price came about, as the clause says it: `list`, `cost`, `yuan`… */
  by: Type.String(),
});
export type QuoteLine = Static<typeof QuoteLine>;

export const QuoteShare = Type.Object({ payer: oneOf(payers), percent: Type.Number(), fen: Fen });
export type QuoteShare = Static<typeof QuoteShare>;

export const Quote = Type.Object({
  id: Id,
  version: Type.Integer(),
  lines: Type.Array(QuoteLine),
  shares: Type.Array(QuoteShare),
  amountFen: Type.Integer(),
  /** What the customer is asked to agree to. */
  customerFen: Type.Integer(),
  clause: Type.Object({ id: Type.String(), no: Type.String() }),
  /** The price list of the day; null where no price of it was needed. */
  listNo: nullable(Type.Integer()),
  issuedAt: Instant,
  issuedByName: Type.String(),
  /** What the customer answered to this very quote. */
  isGranted: nullable(Type.Boolean()),
  /** Why: clause, lines with their arithmetic, who pays how much; a sentence a line. */
  explanation: Type.Array(Type.String()),
});
export type Quote = Static<typeof Quote>;

export const QuotedPart = closed({
  partNo: Line,
  name: Type.Optional(Line),
  quantity: Type.Integer({ minimum: 1, maximum: 10_000 }),
  /** For a part that the price list does not have, or a price to be agreed. */
  priceFen: Type.Optional(Fen),
});
export type QuotedPart = Static<typeof QuotedPart>;

export const IssueQuote = closed({
  labourMinutes: Type.Integer({ minimum: 0, maximum: 60_000, description: 'minutes' }),
  parts: Type.Array(QuotedPart, { maxItems: 200 }),
  /** Where the clause leaves the price to be agreed. */
  agreedLabourFen: Type.Optional(Fen),
  agreedTravelFen: Type.Optional(Fen),
  override: Type.Optional(Override),
});
export type IssueQuote = Static<typeof IssueQuote>;

export const quoteEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/work-orders/:id/quote',
    action: 'work_order.read',
    summary: 'The last quote of a work order with its lines, and whether this reader may issue one',
    params: IdParams,
    reply: Type.Object({ etag: Type.String(), quote: nullable(Quote), allowances: Type.Array(Allowance) }),
  }),
  issue: endpoint({
    method: 'POST',
    path: '/work-orders/:id/quote',
    action: 'quote.issue',
    summary: 'Issues a quote by the charge of the case and the prices of the day',
    params: IdParams,
    body: IssueQuote,
    reply: Type.Object({ id: Id, amountFen: Type.Integer(), customerFen: Type.Integer() }),
  }),
};
