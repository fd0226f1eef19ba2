import type { DutyReply } from '#contract/duty.ts';
import { openDuty } from '#modules/duty/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Road } from '#road/road.ts';
import { done } from '../builders.ts';
import type { Side } from './side.ts';

/** A duty that each engineer has: to know the three guarantees. */
export async function aDutyOccasion(
  { road, registry }: { readonly road: Road; readonly registry: Registry },
  side: Pick<Side, 'branchId' | 'engineerId'>,
): Promise<string> {
  const command = openDuty({ road, regulations: registry });
  return (await done<DutyReply>(road, command, openingOf(side, registry.inForce()))).id;
}

export function openingOf({ branchId, engineerId }: Pick<Side, 'branchId' | 'engineerId'>, edition: string) {
  return {
    ...{ duty: 'S2.BUS.08/1', edition, period: 'of the matrix', dueAt: '2026-12-31T16:00:00Z', branchId },
    of: { kind: 'person', id: engineerId },
    personId: engineerId,
  };
}
