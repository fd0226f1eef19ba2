import { editionEndpoints } from '#contract/edition.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { refuseDecision } from '../approval.ts';
import { afterAction } from '../lifecycle.ts';
import { attachedId } from '../queries/attached.ts';
import { changeDraft, insertDecision, loadDraft } from '../store.ts';

/** Gives a draft back, saying why: whatever was approved before counts no longer. */
export const returnEdition = command({
  endpoint: editionEndpoints.return,
  kind: 'edition',
  load: loadDraft,
  change: async (tx, row, { comment }, { actor, at }) => {
    const state = afterAction(row.state, 'edition.return');
    if (state instanceof Refused) return state;
    const refused = row.state === 'submitted' ? refuseDecision(row, actor) : undefined;
    if (refused) return refused;
    const decidedAt = Temporal.Instant.fromEpochMilliseconds(at);
    const role = row.chain[row.step] ?? actor.roles[0] ?? '';
    const who = { personId: actor.personId, personName: actor.name };
    const backtestId = await attachedId(tx.db, row.id);
    await insertDecision(tx, row, { role, ...who, outcome: 'returned', comment, decidedAt, backtestId });
    await changeDraft(tx, row.id, { state, step: 0, changedAt: decidedAt });
    return happened({
      events: [
        {
          type: 'edition.returned',
          data: { comment, backtest: backtestId },
          facts: { 'edition.state': state },
        },
      ],
      reply: { id: row.id, state },
    });
  },
});
