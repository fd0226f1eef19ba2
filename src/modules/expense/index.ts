import { cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import { expenseClaimEndpoints, expenseEndpoints } from '#contract/expense.ts';
import { change, type Route, read } from '#road/route.ts';
import { allocateServiceCost } from './commands/allocate-service-cost.ts';
import { auditExpenseClaim } from './commands/audit-expense-claim.ts';
import { giveBackCashAdvance } from './commands/give-back-cash-advance.ts';
import { payCashAdvance } from './commands/pay-cash-advance.ts';
import { recordExpense } from './commands/record.ts';
import { reimburseExpenseClaim } from './commands/reimburse-expense-claim.ts';
import { removeExpense } from './commands/remove.ts';
import { returnExpenseClaim } from './commands/return-expense-claim.ts';
import { submitExpenseClaim } from './commands/submit-expense-claim.ts';
import { listCashAdvances } from './queries/advances.ts';
import { listExpenseClaims, listExpenses } from './queries/list.ts';

export { vouchersInSight } from './queries/sight.ts';
export { expenseReactions } from './reactions.ts';
export { expenseVocabulary } from './vocabulary.ts';

export const expenseRoutes: readonly Route[] = [
  read(expenseEndpoints.list, listExpenses),
  change(recordExpense),
  change(removeExpense),
  read(expenseClaimEndpoints.list, listExpenseClaims),
  change(submitExpenseClaim),
  change(returnExpenseClaim),
  change(auditExpenseClaim),
  change(allocateServiceCost),
  change(reimburseExpenseClaim),
  read(cashAdvanceEndpoints.list, listCashAdvances),
  change(payCashAdvance),
  change(giveBackCashAdvance),
];
