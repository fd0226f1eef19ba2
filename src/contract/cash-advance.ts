import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Fen, Id, IdParams, Instant, nullable, Override, oneOf } from './shape.ts';

/** The form of a regulation that asks for an advance; its field `amount` says how much (S2.BUS.20). */
export const advanceForm = 'cash_advance';

export const advanceStates = ['approved', 'paid', 'settled'] as const;

/** What is done with an advance. */
export const advanceActs = ['cash_advance.pay', 'cash_advance.give_back'] as const;

/** An advance that was approved: paid out by finance, then set off against what was spent. */
export const CashAdvance = Type.Object({
  /** The slip. */
  id: Id,
  formNo: Type.String(),
  requestId: nullable(Id),
  requestNo: nullable(Type.String()),
  personName: Type.String(),
  branchName: Type.String(),
  state: oneOf(advanceStates),
  amountFen: Fen,
  /** Set off against claims, and given back in cash. */
  settledFen: Fen,
  /** What the engineer still owes; nothing before it is paid out. */
  openFen: Fen,
  approvedAt: Instant,
  paidAt: nullable(Instant),
  paidByName: nullable(Type.String()),
  /** What this reader may do with it now. */
  acts: Type.Array(oneOf(advanceActs)),
});
export type CashAdvance = Static<typeof CashAdvance>;

const Changed = Type.Object({ id: Id, openFen: Fen });

export const cashAdvanceEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/cash-advances',
    action: 'cash_advance.read',
    summary: 'Advances that were approved, the latest first; engineers see their own',
    query: closed({ isOpen: Type.Optional(Type.Boolean()), requestId: Type.Optional(Id) }),
    reply: Type.Object({ items: Type.Array(CashAdvance) }),
  }),
  pay: endpoint({
    method: 'POST',
    path: '/cash-advances/:id/pay',
    action: 'cash_advance.pay',
    summary: 'Pays an approved advance out',
    params: IdParams,
    body: closed({ override: Type.Optional(Override) }),
    reply: Changed,
  }),
  giveBack: endpoint({
    method: 'POST',
    path: '/cash-advances/:id/give-back',
    action: 'cash_advance.give_back',
    summary: 'Takes back in cash what was not spent of an advance',
    params: IdParams,
    body: closed({
      amountFen: Type.Integer({ minimum: 1, maximum: 100_000_000_00, description: 'fen' }),
    }),
    reply: Changed,
  }),
};
