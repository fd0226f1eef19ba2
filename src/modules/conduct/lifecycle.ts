import { conductStatuses } from '#contract/conduct-shape.ts';
import type { ConductAct } from '#engine/controls/conduct-act.ts';
import { type ConductStatus, cameToNothing } from '#engine/controls/conduct-course.ts';
import { conductLifecycle } from '#engine/controls/due-process.ts';

/** Statuses in which an act may be done. */
export function statusesFor(act: ConductAct['act']): ConductStatus[] {
  return conductStatuses.filter(status => conductLifecycle[status].includes(act));
}

/** Statuses in which people have no more to do: at most the term ends. */
export const endedStatuses: readonly ConductStatus[] = conductStatuses.filter(status =>
  conductLifecycle[status].every(act => act === 'expire'),
);

/** Statuses in which a case does not count as an earlier occasion: nobody took it up, it came to nothing, or its term is over. */
export const uncountedStatuses: readonly ConductStatus[] = ['found', ...cameToNothing, 'expired'];

/** The person may be named while nothing has been proposed. */
export function mayBeNamed(status: ConductStatus): boolean {
  return status === 'found';
}
