import { dutyEndpoints, type OpenDuty } from '#contract/duty.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import { type BranchRow, findBranch } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, type Context, command, happened } from '#road/command.ts';
import { type DutyClause, type DutyGround, dutyOf } from '../ground.ts';

/** Opens an occasion of a duty, once for each subject and period. Its clock is an ordinary one of its clause. */
export function openDuty({ regulations }: DutyGround): Command {
  return command({
    endpoint: dutyEndpoints.open,
    kind: 'duty',
    begins: true,
    load: async (tx, { branchId }) => {
      const branch = await findBranch(tx.db, branchId);
      return branch ? { scope: { branchId, customerId: null, assignees: [] }, row: branch } : null;
    },
    change: async (tx, branch, input, context) => {
      const clause = dutyOf(regulations, input);
      if (!clause) return refuse('regulation.unknown_clause');
      if (!(await insertDuty(tx, { input, clause, context }))) return refuse('duty.opened_already');
      return happened({
        events: [opened(input, { clause, branch })],
        reply: { id: context.id, state: 'open' },
      });
    },
  });
}

interface Opening {
  readonly input: OpenDuty;
  readonly clause: DutyClause;
  readonly context: Context;
}

/** False where the occasion is there already. */
async function insertDuty(tx: Tx, { input, clause, context }: Opening): Promise<boolean> {
  const { of, duty, edition, period, branchId, personId, dueAt } = input;
  const { clause: clauseId, control, spec } = clause.duty;
  const inserted = await tx.db
    .insertInto('duty')
    .values({
      ...{ id: context.id, duty, edition, period, branchId, personId, state: 'open' },
      ...{ clause: clauseId, control, holder: spec.holder, ofKind: of.kind, ofId: of.id },
      openedAt: instantOf(context.at),
      dueAt: Temporal.Instant.from(dueAt),
    })
    .onConflict(conflict => conflict.columns(['duty', 'ofId', 'period']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

interface Opened {
  readonly clause: DutyClause;
  readonly branch: BranchRow;
}

function opened({ duty, period, personId, dueAt }: OpenDuty, { clause, branch }: Opened) {
  const facts: Values = {
    [clause.regulation.calendars.fact]: branch.calendar,
    'duty.period': period,
    ...(personId !== null && { 'duty.person': personId }),
  };
  return { type: 'duty.opened', data: { duty, period, due_at: parseInstant(dueAt) }, facts };
}
