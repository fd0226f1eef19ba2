import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Happened, happened } from '#road/command.ts';
import { afterIssueAction, type IssueAction, type IssueState } from './lifecycle.ts';
import type { Stepped } from './step.ts';
import type { IssueChanged } from './store.ts';

export interface IssueStep {
  readonly action: IssueAction;
  readonly events: readonly string[];
  readonly facts?: Values;
  readonly columns: {
    readonly measures?: string;
    readonly note?: string | null;
    readonly notifiedAt?: Temporal.Instant;
    readonly answeredAt?: Temporal.Instant;
    readonly checkedAt?: Temporal.Instant;
    readonly closedAt?: Temporal.Instant;
  };
  /** Where the step may end otherwise than the table of states says: a defect that is not mended. */
  readonly endsIn?: IssueState;
}

/** Takes a defect a step further and tells it. Refuses with `subject.state`. */
export async function stepIssue(
  tx: Tx,
  { id, state, problem }: IssueChanged,
  { action, events, facts = {}, columns, endsIn }: IssueStep,
): Promise<Refused | Happened<Stepped>> {
  const next = afterIssueAction(state, action);
  if (next instanceof Refused) return next;
  const reached = endsIn ?? next;
  await tx.db
    .updateTable('siteIssue')
    .set({ ...columns, state: reached })
    .where('id', '=', id)
    .execute();
  const told = { 'site_issue.problem': problem, ...facts };
  return happened({ events: events.map(type => ({ type, facts: told })), reply: { id, state: reached } });
}
