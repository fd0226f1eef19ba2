import type { claimStates } from '#contract/expense-shape.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

type State = (typeof claimStates)[number];
type Action =
  | 'expense_claim.audit'
  | 'expense_claim.return'
  | 'service_cost.allocate'
  | 'expense_claim.reimburse';

export const lifecycle = {
  submitted: { 'expense_claim.audit': 'audited', 'expense_claim.return': 'returned' },
  audited: {
    'expense_claim.audit': 'audited',
    'expense_claim.return': 'returned',
    'service_cost.allocate': 'audited',
    'expense_claim.reimburse': 'reimbursed',
  },
  returned: {},
  reimbursed: { 'service_cost.allocate': 'reimbursed' },
} as const satisfies Lifecycle<State, Action>;

const table: Lifecycle<State, Action> = lifecycle;

/** The state that an action leads to; refuses with `subject.state`. */
export function afterAction(state: State, action: Action) {
  return after(table, { state, action });
}
