import type { CallState } from '#contract/call.ts';
import type { Lifecycle } from '#road/lifecycle.ts';

export type CallAction = 'answer' | 'hang_up' | 'return';

/** What may happen to a call; one that nobody answered is missed. */
export const lifecycle: Lifecycle<CallState, CallAction> = {
  ringing: { answer: 'answered', hang_up: 'missed' },
  answered: { hang_up: 'ended' },
  ended: {},
  missed: { return: 'returned' },
  returned: {},
};
