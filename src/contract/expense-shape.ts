import Type, { type Static } from 'typebox';
import { CivilDate, closed, Fen, Id, Instant, Line, nullable, oneOf } from './shape.ts';

export const expenseKinds = [
  'travel',
  'lodging',
  'allowance',
  'transport',
  'packing',
  'repair',
  'part_exchange',
  'other',
] as const;
export type ExpenseKind = (typeof expenseKinds)[number];

/** Their vouchers have to match the destination. */
export const boundToPlace: readonly ExpenseKind[] = ['travel', 'lodging'];

export const claimStates = ['submitted', 'audited', 'returned', 'reimbursed'] as const;
export const costAccounts = ['manufacturing_cost', 'sales_branch', 'machinery_company', 'other'] as const;
export const travellerUnits = ['sales_branch', 'other_unit'] as const;

export const NewExpense = closed({
  kind: oneOf(expenseKinds),
  amountFen: Type.Integer({ minimum: 1, maximum: 100_000_000_00, description: 'fen' }),
  spentOn: CivilDate,
  /** Of travel and lodging: the place on the voucher, or whence and whither. */
  place: Type.Optional(Line),
  note: Type.Optional(Line),
  /** A picture of the voucher that was uploaded before. */
  fileId: Type.Optional(Id),
});
export type NewExpense = Static<typeof NewExpense>;

export const Expense = Type.Object({
  id: Id,
  kind: oneOf(expenseKinds),
  amountFen: Fen,
  spentOn: CivilDate,
  place: nullable(Type.String()),
  note: nullable(Type.String()),
  /** Where the picture of the voucher is. */
  path: nullable(Type.String()),
  /** Whether the voucher's place is that of the trip; null where none is asked for. */
  placeMatches: nullable(Type.Boolean()),
  isClaimed: Type.Boolean(),
});
export type Expense = Static<typeof Expense>;

export const ServiceCost = Type.Object({
  kind: oneOf(expenseKinds),
  amountFen: Fen,
  bearer: Type.String(),
  account: oneOf(costAccounts),
  allocatedByName: Type.String(),
});
export type ServiceCost = Static<typeof ServiceCost>;

export const ExpenseClaim = Type.Object({
  id: Id,
  orderId: Id,
  orderNo: Type.String(),
  requestId: Id,
  personName: Type.String(),
  branchName: Type.String(),
  state: oneOf(claimStates),
  travellerUnit: oneOf(travellerUnits),
  trip: Type.String(),
  place: Type.String(),
  amountFen: Fen,
  /** What of it was set off against an advance when it was paid out. */
  advanceFen: Fen,
  placeMatches: Type.Boolean(),
  isSound: nullable(Type.Boolean()),
  note: nullable(Type.String()),
  submittedAt: Instant,
  auditedAt: nullable(Instant),
  auditedByName: nullable(Type.String()),
  reimbursedAt: nullable(Instant),
  reimbursedByName: nullable(Type.String()),
  expenses: Type.Array(Expense),
  costs: Type.Array(ServiceCost),
});
export type ExpenseClaim = Static<typeof ExpenseClaim>;
