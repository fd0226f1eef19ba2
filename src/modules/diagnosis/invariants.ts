import { type DiagnosisAction, stepOf } from '#contract/diagnosis-steps.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';

/** How a case stands, for what is written down about it. */
export interface DiagnosisStanding {
  readonly state: string;
  /** How often each step was taken. */
  readonly counts: ReadonlyMap<string, number>;
}

const ended: readonly string[] = ['closed', 'cancelled'];

/** Why a case as it stands does not allow a step in any company: it is ended, or there is nothing to answer. */
export function hindrance(
  { state, counts }: DiagnosisStanding,
  action: DiagnosisAction,
): Refused | undefined {
  if (ended.includes(state))
    return refuse('subject.state', { params: { state, action }, lift: ['service_request.reopen'] });
  const { after } = stepOf(action);
  if (after === undefined || (counts.get(after) ?? 0) > (counts.get(action) ?? 0)) return undefined;
  return refuse('diagnosis.nothing_open', { lift: [after] });
}
