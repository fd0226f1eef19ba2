import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { labourKinds } from './price-list.ts';
import { CivilDate, closed, Fen, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';

export const statementStates = ['drawn', 'confirmed', 'disputed', 'approved'] as const;

/** What is done with a statement that was drawn up. */
export const statementActs = [
  'outlet_statement.confirm',
  'outlet_statement.dispute',
  'outlet_statement.approve',
] as const;

const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'such as 2026-11' });

/** What an outlet is owed for an order; `any` for the kinds that have no price of their own. */
export const OutletPrice = closed({ kind: oneOf(labourKinds), fen: Fen });
export type OutletPrice = Static<typeof OutletPrice>;

/** An order that the outlet completed. */
export const StatementLine = Type.Object({
  orderId: Id,
  orderNo: Type.String(),
  kind: Type.String(),
  task: Type.String(),
  completedOn: CivilDate,
  priceFen: Fen,
});
export type StatementLine = Static<typeof StatementLine>;

export const OutletStatement = Type.Object({
  id: Id,
  outletId: Id,
  outletName: Type.String(),
  month: Type.String(),
  state: oneOf(statementStates),
  lines: Type.Array(StatementLine),
  amountFen: Fen,
  /** What the outlet says against it. */
  note: nullable(Type.String()),
  drawnAt: Instant,
  drawnByName: Type.String(),
  answeredAt: nullable(Instant),
  answeredByName: nullable(Type.String()),
  approvedAt: nullable(Instant),
  approvedByName: nullable(Type.String()),
  /** What this reader may do with it now. */
  acts: Type.Array(oneOf(statementActs)),
});
export type OutletStatement = Static<typeof OutletStatement>;

const Changed = Type.Object({ id: Id, state: oneOf(statementStates) });

export const outletStatementEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/outlet-statements',
    action: 'outlet_statement.read',
    summary: 'Statements of outlets, the latest month first; an outlet sees its own',
    reply: Type.Object({ items: Type.Array(OutletStatement) }),
  }),
  draw: endpoint({
    method: 'POST',
    path: '/outlets/:id/statements',
    action: 'outlet_statement.draw',
    summary: 'Draws up, or draws up anew, what an outlet is owed for a month that is over',
    params: IdParams,
    body: closed({ month: Month }),
    reply: Type.Object({ id: Id, state: oneOf(statementStates), amountFen: Fen }),
  }),
  confirm: endpoint({
    method: 'POST',
    path: '/outlet-statements/:id/confirm',
    action: 'outlet_statement.confirm',
    summary: 'The outlet agrees to the statement',
    params: IdParams,
    body: closed({}),
    reply: Changed,
  }),
  dispute: endpoint({
    method: 'POST',
    path: '/outlet-statements/:id/dispute',
    action: 'outlet_statement.dispute',
    summary: 'The outlet says what is wrong with the statement',
    params: IdParams,
    body: closed({ note: Line }),
    reply: Changed,
  }),
  approve: endpoint({
    method: 'POST',
    path: '/outlet-statements/:id/approve',
    action: 'outlet_statement.approve',
    summary: 'Approves a statement that the outlet has confirmed',
    params: IdParams,
    body: closed({}),
    reply: Changed,
  }),
};
