import type { complaintStates } from '#contract/follow-up.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

export type ComplaintState = (typeof complaintStates)[number];
export const complaintActions = ['complaint.verify', 'complaint.close'] as const;
export type ComplaintAction = (typeof complaintActions)[number];

/** Nobody closes a complaint before it is known whether service is to blame. */
export const lifecycle = {
  opened: { 'complaint.verify': 'verified' },
  verified: { 'complaint.verify': 'verified', 'complaint.close': 'closed' },
  closed: {},
} as const satisfies Lifecycle<ComplaintState, ComplaintAction>;

const table: Lifecycle<ComplaintState, ComplaintAction> = lifecycle;

export function afterAction(state: ComplaintState, action: ComplaintAction) {
  return after(table, { state, action });
}
