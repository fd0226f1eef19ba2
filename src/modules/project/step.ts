import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Happened, Notice, Told } from '#road/command.ts';
import { happened } from '#road/command.ts';
import { afterAction, type ProjectAction, type ProjectState } from './lifecycle.ts';
import { type ProjectChanged, type ProjectColumns, updateProject } from './store.ts';

export interface Step {
  readonly action: ProjectAction;
  /** Type of the event that tells it. */
  readonly event: string;
  readonly data?: Values;
  readonly facts?: Values;
  readonly columns?: ProjectColumns;
  /** Where the step may end otherwise than the table of states says: a trial run that was not passed. */
  readonly endsIn?: ProjectState;
  readonly after?: readonly Told[];
  readonly notices?: readonly Notice[];
}

export interface Stepped {
  readonly id: string;
  readonly state: string;
}

/** Takes a project a step further and tells it. Refuses with `subject.state`. */
export async function step(
  tx: Tx,
  row: Pick<ProjectChanged, 'id' | 'state'>,
  taken: Step,
): Promise<Refused | Happened<Stepped>> {
  const next = afterAction(row.state, taken.action);
  if (next instanceof Refused) return next;
  const state = taken.endsIn ?? next;
  await updateProject(tx, row.id, { ...taken.columns, ...(state !== row.state && { state }) });
  const facts = { 'project.state': state, ...taken.facts };
  const told = { type: taken.event, facts, ...(taken.data && { data: taken.data }) };
  return happened({
    events: [told, ...(taken.after ?? [])],
    reply: { id: row.id, state },
    notices: taken.notices ?? [],
  });
}
