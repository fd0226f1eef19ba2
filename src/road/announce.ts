import type { Changed } from '#platform/live/told.ts';
import type { Session } from './session.ts';
import type { Writing } from './write.ts';

/** Tells open screens what was written down, once it is committed; of what is only told again nobody hears. */
export function announceAfter(
  { road, tx }: Pick<Session, 'road' | 'tx'>,
  writings: readonly Writing[],
): void {
  const { announce } = road;
  if (!announce || road.timeStandsStill) return;
  tx.afterCommit(() => announce(writings.map(changedBy)));
}

function changedBy({ subject: { kind, id, seq }, scope }: Writing): Changed {
  return { kind, id, seq, branchId: scope.branchId, customerId: scope.customerId };
}
