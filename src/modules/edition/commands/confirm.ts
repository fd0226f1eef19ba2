import { editionEndpoints } from '#contract/edition.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { editionConfirmed } from '../reading-duty.ts';
import { loadDraft } from '../store.ts';

/** Somebody confirms having read a published edition, which settles their duty to; once is enough. */
export const confirmEdition = command({
  endpoint: editionEndpoints.confirm,
  kind: 'edition',
  load: loadDraft,
  change: async (tx, { id, state: before, editionId }, _input, { actor, at }) => {
    const state = afterAction(before, 'edition.confirm');
    if (state instanceof Refused) return state;
    if (editionId === null || actor.personId === null) return refuse('access.denied');
    const { personId } = actor;
    const confirmedAt = Temporal.Instant.fromEpochMilliseconds(at);
    const made = await tx.db
      .insertInto('editionReading')
      .values({ edition: editionId, personId, confirmedAt })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst();
    const isNew = made.numInsertedOrUpdatedRows === 1n;
    return happened({
      events: isNew ? [{ type: 'edition.confirmed' }] : [],
      reply: { id, state },
      notices: isNew ? [{ topic: editionConfirmed, payload: { edition: editionId, personId } }] : [],
    });
  },
});
