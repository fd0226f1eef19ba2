import { isOverdue } from '#engine/controls/clock.ts';
import type { Clock } from '#engine/state.ts';
import type { Due } from './road.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';

/** Tells the module that lists subjects by their earliest limit, when that has changed. */
export async function projectDue({ road, tx }: Session, before: Subject, after: Subject): Promise<void> {
  const project = road.dueProjections[after.kind];
  if (!project) return;
  const due = dueOf(after);
  if (!sameLimit(due, dueOf(before))) await project(tx, after.id, due);
}

/** The earliest limit among the clocks that are open and not waiting. */
export function dueOf({ state }: Subject): Due {
  const open = state.clocks.filter(isTicking);
  const first = open.reduce<Clock | undefined>((a, b) => (a && a.dueAt <= b.dueAt ? a : b), undefined);
  const risks = open.map(({ warnings, dueAt }) => warnings[0] ?? dueAt);
  return {
    dueAt: first?.dueAt ?? null,
    clause: first?.clause ?? null,
    riskAt: risks.length > 0 ? Math.min(...risks) : null,
  };
}

function isTicking(clock: Clock): boolean {
  return clock.status === 'running' || isOverdue(clock);
}

/** A warning that has passed leaves the clock; the row keeps its instant for as long as the limit is the same. */
function sameLimit(a: Due, b: Due): boolean {
  return a.dueAt === b.dueAt && a.clause === b.clause && (a.riskAt ?? 0) >= (b.riskAt ?? 0);
}
