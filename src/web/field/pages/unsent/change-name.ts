import { articleEndpoints } from '#contract/article.ts';
import { diagnosisStepEndpoints } from '#contract/diagnosis.ts';
import { expenseClaimEndpoints, expenseEndpoints } from '#contract/expense.ts';
import type { Entry } from '../../offline/entry.ts';
import { formOf } from './form-of.ts';
import { stepSlugOf } from './step-slug.ts';

/** What the phone sends of a case beside the steps of its order. */
const besides = [
  articleEndpoints.walk,
  diagnosisStepEndpoints['support_request.raise'],
  expenseEndpoints.record,
  expenseClaimEndpoints.submit,
];

const actionByCall = new Map(besides.map(({ method, path, action }) => [`${method} ${path}`, action]));

/** The key of the words that say what a kept change is. */
export function changeName(entry: Entry): string {
  const action = stepSlugOf(entry)?.action ?? actionByCall.get(entry.call);
  if (action) return `actions:${action}`;
  return formOf(entry) ? 'unsent:form' : 'unsent:change';
}
