import type { Entry } from '../../offline/entry.ts';
import { actionOfCall } from '../../offline/step-of-call.ts';
import { slugOf } from '../job/steps.ts';

interface StepSlug {
  readonly action: string;
  /** How the step's page is addressed. */
  readonly slug: string;
}

/** The step of a job that a kept change takes; undefined for changes that are no step. */
export function stepSlugOf(entry: Entry): StepSlug | undefined {
  const action = actionOfCall(entry.call);
  return action === undefined ? undefined : { action, slug: slugOf(action) };
}
