import type { FormState } from '#contract/form.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

export const formActions = [
  'form.save',
  'form.submit',
  'form.decide',
  'form.delegate',
  'form.withdraw',
  'form.sign',
  'form.archive',
  'form.void',
] as const;
export type FormAction = (typeof formActions)[number];

/**
 * States and actions of a form. Where `form.decide`, `form.submit` and `form.sign` lead is said by the chain: to
 * `approved`, `refused` or `returned`, and to `archived` for a form that nobody has to approve.
 */
export const lifecycle = {
  draft: { 'form.save': 'draft', 'form.submit': 'submitted', 'form.void': 'voided' },
  submitted: {
    'form.save': 'draft',
    'form.decide': 'submitted',
    'form.delegate': 'submitted',
    'form.withdraw': 'withdrawn',
    'form.sign': 'submitted',
  },
  returned: { 'form.save': 'returned', 'form.submit': 'submitted', 'form.void': 'voided' },
  withdrawn: { 'form.save': 'withdrawn', 'form.submit': 'submitted', 'form.void': 'voided' },
  approved: { 'form.sign': 'approved', 'form.archive': 'archived', 'form.void': 'voided' },
  refused: { 'form.archive': 'archived' },
  archived: {},
  voided: {},
} as const satisfies Lifecycle<FormState, FormAction>;

const table: Lifecycle<FormState, FormAction> = lifecycle;

/** The state that an action leads to, before the chain has its say. Refuses with `subject.state`. */
export function afterAction(state: FormState, action: FormAction) {
  return after(table, { state, action });
}
