import { editionEndpoints } from '#contract/edition.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { changeDraft, loadDraft } from '../store.ts';

/** Gives a draft up before it is published. */
export const withdrawEdition = command({
  endpoint: editionEndpoints.withdraw,
  kind: 'edition',
  load: loadDraft,
  change: async (tx, row, _input, { at }) => {
    const state = afterAction(row.state, 'edition.withdraw');
    if (state instanceof Refused) return state;
    await changeDraft(tx, row.id, { state, changedAt: Temporal.Instant.fromEpochMilliseconds(at) });
    const facts = { 'edition.state': state };
    return happened({ events: [{ type: 'edition.withdrawn', facts }], reply: { id: row.id, state } });
  },
});
