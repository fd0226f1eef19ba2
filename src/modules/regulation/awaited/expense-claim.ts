import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, listed } = awaiting('expense claims and cash advances');

/** What clauses say of fraud in claims. */
export const expenseClaimWords = {
  events: {
    'expense_claim.fraud_found': event('发现虚假报销', '發現不實核銷', 'fraud in a claim was found', {
      gravity: listed(
        ['minor', 'major', 'grave', 'criminal'],
        '情节轻重',
        '情節輕重',
        'gravity of the fraud',
      ),
    }),
  },
} satisfies Partial<Vocabulary>;
