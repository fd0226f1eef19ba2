import { dutyEndpoints, type OpenDuty, readingDuty } from '#contract/duty.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import { type BranchRow, findBranch, findPerson } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, type Context, command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { type DutyGround, dutyOf } from '../ground.ts';

/**
 * Opens an occasion of a duty, once for each subject and period. Its clock is an ordinary one of its clause; that to read
 * an edition is of no clause, and the person is told of it.
 */
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
      const asked = await askedBy(tx, regulations, input);
      if (!asked) return refuse('regulation.unknown_clause');
      if (!(await insertDuty(tx, { input, asked, context }))) return refuse('duty.opened_already');
      return happened({
        events: [opened(input, regulations.book.edition(input.edition), branch)],
        reply: { id: context.id, state: 'open' },
        notices: input.duty === readingDuty ? [toRead(input, context)] : [],
      });
    },
  });
}

/** Whose duty it is by which clause; that to read an edition everybody has in their own role. */
async function askedBy(
  tx: Tx,
  regulations: DutyGround['regulations'],
  input: OpenDuty,
): Promise<Asked | undefined> {
  if (input.duty !== readingDuty) {
    const found = dutyOf(regulations, input)?.duty;
    return found && { clause: found.clause, control: found.control, holder: found.spec.holder };
  }
  const person = input.personId === null ? undefined : await findPerson(tx.db, input.personId);
  const [holder] = person?.roles ?? [];
  return holder === undefined ? undefined : { clause: readingDuty, control: 0, holder };
}

interface Asked {
  readonly clause: string;
  readonly control: number;
  readonly holder: string;
}

interface Opening {
  readonly input: OpenDuty;
  readonly asked: Asked;
  readonly context: Context;
}

/** False where the occasion is there already. */
async function insertDuty(tx: Tx, { input, asked, context }: Opening): Promise<boolean> {
  const { of, duty, edition, period, branchId, personId, dueAt } = input;
  const inserted = await tx.db
    .insertInto('duty')
    .values({
      ...{ id: context.id, duty, edition, period, branchId, personId, state: 'open' },
      ...{ ...asked, ofKind: of.kind, ofId: of.id },
      openedAt: instantOf(context.at),
      dueAt: Temporal.Instant.from(dueAt),
    })
    .onConflict(conflict => conflict.columns(['duty', 'ofId', 'period']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

function opened(
  { duty, period, personId, dueAt }: OpenDuty,
  { calendars }: CompiledRegulation,
  { calendar }: BranchRow,
) {
  const facts: Values = {
    [calendars.fact]: calendar,
    'duty.period': period,
    ...(personId !== null && { 'duty.person': personId }),
  };
  return { type: 'duty.opened', data: { duty, period, due_at: parseInstant(dueAt) }, facts };
}

function toRead({ personId, dueAt }: OpenDuty, { id, at }: Context) {
  return tells({
    topic: 'edition.to_read',
    subjectId: id,
    personIds: [personId],
    at,
    dueAt: parseInstant(dueAt),
  });
}
