import Type from 'typebox';
import { endpoint } from './endpoint.ts';
import {
  claimStates,
  costAccounts,
  Expense,
  ExpenseClaim,
  expenseKinds,
  NewExpense,
} from './expense-shape.ts';
import { closed, Id, IdParams, Instant, Line, Override, oneOf } from './shape.ts';

const override = Type.Optional(Override);
const Changed = Type.Object({ id: Id, state: oneOf(claimStates) });

export const expenseEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/work-orders/:id/expenses',
    action: 'expense.read',
    summary: 'What was spent for a job, and the claims made of it; of engineers only their own',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(Expense), claims: Type.Array(ExpenseClaim) }),
  }),
  record: endpoint({
    method: 'POST',
    path: '/work-orders/:id/expenses',
    action: 'expense.record',
    summary: 'Writes down what was spent for a job',
    params: IdParams,
    body: closed({ ...NewExpense.properties, happenedAt: Type.Optional(Instant), override }),
    reply: Type.Object({ id: Id }),
  }),
  remove: endpoint({
    method: 'POST',
    path: '/expenses/:id/remove',
    action: 'expense.remove',
    summary: 'Takes back an expense that is not claimed',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
};

export const expenseClaimEndpoints = {
  submit: endpoint({
    method: 'POST',
    path: '/work-orders/:id/expense-claim',
    action: 'expense_claim.submit',
    summary: 'Claims all that the engineer spent for a job and has not claimed yet',
    params: IdParams,
    body: closed({ happenedAt: Type.Optional(Instant), override }),
    reply: Changed,
  }),
  list: endpoint({
    method: 'GET',
    path: '/expense-claims',
    action: 'expense_claim.read',
    summary: 'Travel claims of a month with their vouchers, the latest first; of engineers their own',
    query: closed({
      month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'such as 2026-11' }),
      state: Type.Optional(oneOf(claimStates)),
    }),
    reply: Type.Object({ items: Type.Array(ExpenseClaim) }),
  }),
  return: endpoint({
    method: 'POST',
    path: '/expense-claims/:id/return',
    action: 'expense_claim.return',
    summary: 'Gives a claim back to be mended; its expenses may be claimed anew',
    params: IdParams,
    body: closed({ note: Line }),
    reply: Changed,
  }),
  audit: endpoint({
    method: 'POST',
    path: '/expense-claims/:id/audit',
    action: 'expense_claim.audit',
    summary: 'Says whether the vouchers are true, legal and valid, and of the place of the trip',
    params: IdParams,
    body: closed({ isSound: Type.Boolean(), placeMatches: Type.Boolean(), note: Type.Optional(Line) }),
    reply: Changed,
  }),
  allocate: endpoint({
    method: 'POST',
    path: '/expense-claims/:id/allocate',
    action: 'service_cost.allocate',
    summary: 'Determines which department bears a kind of cost of an audited claim',
    params: IdParams,
    body: closed({ kind: oneOf(expenseKinds), bearer: Line, account: oneOf(costAccounts), override }),
    reply: Changed,
  }),
  reimburse: endpoint({
    method: 'POST',
    path: '/expense-claims/:id/reimburse',
    action: 'expense_claim.reimburse',
    summary: 'Pays an audited claim out',
    params: IdParams,
    body: closed({ override }),
    reply: Changed,
  }),
};
