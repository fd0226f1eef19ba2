import type { Clock } from '#engine/state.ts';
import type { Due } from './road.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';

/** Tells the module that lists subjects by their earliest limit, when that has changed. */
export async function projectDue({ road, tx }: Session, before: Subject, after: Subject): Promise<void> {
  const project = road.dueProjections[after.kind];
  if (!project) return;
  const due = dueOf(after);
  if (!sameDue(due, dueOf(before))) await project(tx, after.id, due);
}

/** The earliest limit among the clocks that run. */
export function dueOf({ state }: Subject): Due {
  const running = state.clocks.filter(({ status }) => status === 'running');
  const first = running.reduce<Clock | undefined>((a, b) => (a && a.dueAt <= b.dueAt ? a : b), undefined);
  const warnings = running.flatMap(clock => clock.warnings.slice(0, 1).concat(clock.dueAt));
  return {
    dueAt: first?.dueAt ?? null,
    clause: first?.clause ?? null,
    riskAt: warnings.length > 0 ? Math.min(...warnings) : null,
  };
}

function sameDue(a: Due, b: Due): boolean {
  return a.dueAt === b.dueAt && a.clause === b.clause && a.riskAt === b.riskAt;
}
