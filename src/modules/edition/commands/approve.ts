import { editionEndpoints } from '#contract/edition.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { refuseDecision } from '../approval.ts';
import { afterAction } from '../lifecycle.ts';
import { attachedId } from '../queries/attached.ts';
import { changeDraft, insertDecision, loadDraft } from '../store.ts';

/** Approves the step that is due; the edition is approved with the last one. Never by the author. */
export const approveEdition = command({
  endpoint: editionEndpoints.approve,
  kind: 'edition',
  load: loadDraft,
  change: async (tx, row, { comment }, { actor, at }) => {
    const approved = afterAction(row.state, 'edition.approve');
    if (approved instanceof Refused) return approved;
    const refused = refuseDecision(row, actor);
    if (refused) return refused;
    const role = row.chain[row.step] ?? '';
    const decidedAt = Temporal.Instant.fromEpochMilliseconds(at);
    const who = { personId: actor.personId, personName: actor.name };
    const backtestId = await attachedId(tx.db, row.id);
    await insertDecision(tx, row, { role, ...who, outcome: 'approved', comment, decidedAt, backtestId });
    const step = row.step + 1;
    const state = step < row.chain.length ? row.state : approved;
    await changeDraft(tx, row.id, { state, step, changedAt: decidedAt });
    return happened({
      events: [
        {
          type: 'edition.approved',
          data: { role, comment, backtest: backtestId },
          facts: { 'edition.state': state },
        },
      ],
      reply: { id: row.id, state },
    });
  },
});
