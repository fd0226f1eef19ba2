import type { PortalRequest } from '#contract/portal.ts';

export type Step = PortalRequest['steps'][number];

/** Where the request stands: the step last taken; undefined before the first. */
export function lastStep({ steps }: PortalRequest): Step | undefined {
  return steps.findLast(({ at }) => at !== null);
}

/** How a step stands on the way. One that was left out, such as a reply before a visit, is no longer awaited. */
export function standingOf(step: Step, { steps }: PortalRequest): 'done' | 'awaited' | 'left_out' {
  if (step.at !== null) return 'done';
  const later = steps.slice(steps.indexOf(step) + 1);
  return later.some(({ at }) => at !== null) ? 'left_out' : 'awaited';
}

/** The customer is the next to act: a price or the report waits for their answer. */
export function isAskedOf({ mayAgree, maySign }: Pick<PortalRequest, 'mayAgree' | 'maySign'>): boolean {
  return mayAgree || maySign;
}

/** The sentence that says where it stands. */
export function nowOf(request: PortalRequest): string {
  if (spoken.includes(request.state)) return `portal:state.${request.state}`;
  if (request.maySign) return 'portal:now.to_sign';
  if (request.mayAgree) return 'portal:now.to_agree';
  return `portal:now.${lastStep(request)?.step ?? 'registered'}`;
}

/** States that say more than the step last taken. */
const spoken: readonly string[] = ['waiting', 'cancelled'];
