import { editionEndpoints } from '#contract/edition.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type Registry, refuseBlanks } from '#modules/regulation/index.ts';
import { command, happened } from '#road/command.ts';
import { chainOf } from '../approval.ts';
import { differenceBetween } from '../difference.ts';
import { afterAction } from '../lifecycle.ts';
import { regulationIn } from '../reading.ts';
import { changeDraft, loadDraft } from '../store.ts';
import { refuseNobody, refuseUnheld } from '../unheld.ts';

/**
 * Hands a draft in. Refused while it says nothing new, while a setting that its source leaves blank is not decided, and
 * while nobody could approve it, hold one of its duties or take a step of its approvals.
 */
export const submitEdition = (registry: Registry) =>
  command({
    endpoint: editionEndpoints.submit,
    kind: 'edition',
    load: loadDraft,
    change: async (tx, row, _input, { at, actor }) => {
      const state = afterAction(row.state, 'edition.submit');
      if (state instanceof Refused) return state;
      const base = registry.book.edition(row.base).source;
      const draft = regulationIn(row.files, registry.vocabulary);
      const chain = chainOf(base);
      const { locale } = actor;
      const refused =
        refuseToSubmit(base, draft, locale) ??
        (await refuseNobody(tx.db, { chain, authorId: row.authorId, locale })) ??
        (await refuseUnheld(tx.db, draft, locale));
      if (refused) return refused;
      const changedAt = Temporal.Instant.fromEpochMilliseconds(at);
      await changeDraft(tx, row.id, { state, chain, step: 0, round: row.round + 1, changedAt });
      const facts = { 'edition.state': state };
      return happened({ events: [{ type: 'edition.submitted', facts }], reply: { id: row.id, state } });
    },
  });

function refuseToSubmit(base: Regulation, draft: Regulation, locale: Locale): Refused | undefined {
  const { clauses, settings } = differenceBetween(base, draft);
  if (clauses.length + settings.length === 0) return refuse('edition.unchanged');
  return refuseBlanks(draft, locale);
}
