import { backtestEndpoints } from '#contract/backtest.ts';
import { refuse } from '#kernel/refusal.ts';
import { type DraftRow, readDraft } from '#modules/edition/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { type Context, command, happened } from '#road/command.ts';

/** The notice on which a back-test begins. */
export const backtestTopic = 'backtest.asked';

/** Asks for a draft to be tried on the history, as its text is now. It runs beside the product, in the background. */
export const runBacktestOfDraft = command({
  endpoint: backtestEndpoints.run,
  kind: 'edition',
  subjectId: async (_tx, { draftId }) => draftId,
  load: async (tx, { draftId }) => {
    const row = await readDraft(tx.db, draftId);
    return row ? { scope: { branchId: null, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, draft, asked, context) => {
    if (asked.from !== undefined && asked.to !== undefined && asked.to < asked.from)
      return refuse('input.invalid', { field: 'to' });
    const id = await keep(tx, draft, asked, context);
    return happened({
      events: [{ type: 'backtest.asked', data: { backtest: id } }],
      reply: { id },
      notices: [{ topic: backtestTopic, payload: { id } }],
    });
  },
});

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly branchId?: string;
  readonly productLine?: string;
}

async function keep(
  tx: Tx,
  draft: DraftRow,
  { from, to, branchId, productLine }: Asked,
  { at, actor }: Context,
): Promise<string> {
  const id = newId();
  await tx.db
    .insertInto('backtest')
    .values({
      id,
      draftId: draft.id,
      files: JSON.stringify(draft.files),
      state: 'waiting',
      askedByName: actor.name,
      askedAt: Temporal.Instant.fromEpochMilliseconds(at),
      fromDay: from ?? null,
      toDay: to ?? null,
      branchId: branchId ?? null,
      productLine: productLine ?? null,
    })
    .execute();
  return id;
}
