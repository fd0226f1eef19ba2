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
