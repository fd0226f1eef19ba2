import type { draftStates } from '#contract/edition-shape.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

export type DraftState = (typeof draftStates)[number];
export const editionActions = [
  'edition.edit',
  'edition.submit',
  'edition.approve',
  'edition.return',
  'edition.withdraw',
  'edition.publish',
  'edition.confirm',
] as const;
export type EditionAction = (typeof editionActions)[number];

/** A text is worked on only while nobody decides on it; what was published is never changed. */
export const lifecycle = {
  draft: { 'edition.edit': 'draft', 'edition.submit': 'submitted', 'edition.withdraw': 'withdrawn' },
  submitted: {
    'edition.approve': 'approved',
    'edition.return': 'draft',
    'edition.withdraw': 'withdrawn',
  },
  approved: { 'edition.publish': 'published', 'edition.return': 'draft', 'edition.withdraw': 'withdrawn' },
  published: { 'edition.confirm': 'published' },
  withdrawn: {},
} as const satisfies Lifecycle<DraftState, EditionAction>;

const table: Lifecycle<DraftState, EditionAction> = lifecycle;

/** The state after an action; of an approval, after the last of its steps. */
export function afterAction(state: DraftState, action: EditionAction) {
  return after(table, { state, action });
}
