import type { Entry } from '../../offline/entry.ts';
import { formOf, mendedFormId } from './form-of.ts';
import { stepSlugOf } from './step-slug.ts';

/** The action of each change that the phone sends of a case beside the steps of its order. */
export const besideSteps: Readonly<Record<string, string>> = {
  'POST /service-requests/:id/fault-walks': 'fault_tree.walk',
  'POST /service-requests/:id/support-requests': 'support_request.raise',
  'POST /work-orders/:id/expenses': 'expense.record',
  'POST /work-orders/:id/expense-claim': 'expense_claim.submit',
  'POST /work-orders/:id/incidents': 'incident.report',
};

/** The key of the words that say what a kept change is. */
export function changeName(entry: Entry): string {
  const action = stepSlugOf(entry)?.action ?? besideSteps[entry.call];
  if (action) return `actions:${action}`;
  if (mendedFormId(entry)) return 'unsent:form_mended';
  return formOf(entry) ? 'unsent:form' : 'unsent:change';
}
