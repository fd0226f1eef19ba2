import type { statementStates } from '#contract/outlet-statement.ts';
import { after, allows, type Lifecycle } from '#road/lifecycle.ts';

type State = (typeof statementStates)[number];
type Action =
  | 'outlet_statement.draw'
  | 'outlet_statement.confirm'
  | 'outlet_statement.dispute'
  | 'outlet_statement.approve';

/** What is confirmed is not drawn up anew: whoever approves it approves what the outlet has seen. */
export const lifecycle = {
  drawn: {
    'outlet_statement.draw': 'drawn',
    'outlet_statement.confirm': 'confirmed',
    'outlet_statement.dispute': 'disputed',
  },
  disputed: { 'outlet_statement.draw': 'drawn' },
  confirmed: { 'outlet_statement.approve': 'approved' },
  approved: {},
} as const satisfies Lifecycle<State, Action>;

const table: Lifecycle<State, Action> = lifecycle;

/** Whether a statement in this state may be answered or approved so. */
export function allowsAction(state: State, action: Action): boolean {
  return allows(table, { state, action });
}

/** The state that an action leads to; refuses with `subject.state`. */
export function afterAction(state: State, action: Action) {
  return after(table, { state, action });
}
