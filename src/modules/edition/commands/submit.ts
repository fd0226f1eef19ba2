import { editionEndpoints } from '#contract/edition.ts';
import type { Regulation } from '#engine/regulation.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { command, happened } from '#road/command.ts';
import { chainOf } from '../approval.ts';
import { differenceBetween } from '../difference.ts';
import { afterAction } from '../lifecycle.ts';
import { regulationIn } from '../reading.ts';
import { changeDraft, loadDraft } from '../store.ts';

/** Hands a draft in. Refused while it says nothing new, or a setting that its source leaves blank has no value. */
export const submitEdition = (registry: Registry) =>
  command({
    endpoint: editionEndpoints.submit,
    kind: 'edition',
    load: loadDraft,
    change: async (tx, row, _input, { at }) => {
      const state = afterAction(row.state, 'edition.submit');
      if (state instanceof Refused) return state;
      const base = registry.book.edition(row.base).source;
      const refused = refuseToSubmit(base, regulationIn(row.files, registry.vocabulary));
      if (refused) return refused;
      const changedAt = Temporal.Instant.fromEpochMilliseconds(at);
      const chain = chainOf(base);
      await changeDraft(tx, row.id, { state, chain, step: 0, round: row.round + 1, changedAt });
      const facts = { 'edition.state': state };
      return happened({ events: [{ type: 'edition.submitted', facts }], reply: { id: row.id, state } });
    },
  });

function refuseToSubmit(base: Regulation, draft: Regulation): Refused | undefined {
  const { clauses, settings } = differenceBetween(base, draft);
  if (clauses.length + settings.length === 0) return refuse('edition.unchanged');
  const blank = Object.entries(draft.settings).filter(([, setting]) => setting.proposed === true);
  if (blank.length === 0) return undefined;
  return refuse('edition.settings_blank', { params: { settings: blank.map(([name]) => name).join(', ') } });
}
