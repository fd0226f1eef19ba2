import { editionEndpoints } from '#contract/edition.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type CivilDate, type EpochMs, minuteMs } from '#kernel/time.ts';
import { insertEdition, type Registry, readEditions, refuseBlanks } from '#modules/regulation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { regulationIn } from '../reading.ts';
import { changeDraft, type DraftRow, loadDraft } from '../store.ts';
import { refuseUnheld } from '../unheld.ts';

/** Every process learns of a new edition within this time, and so before its first day begins. */
const learntWithinMs = minuteMs;

const oneAtATime = {
  name: 'edition.publish_lock',
  text: `select pg_advisory_xact_lock(hashtext('guiju.edition'))`,
};

/**
 * Makes an approved text an edition, in force from a later day on. From then on it is never changed. Refused when the
 * day has begun, when another edition begins that day or later, or when it was made from an edition that has been
 * succeeded meanwhile, when a blank is left in its settings, or when nobody in the company holds a role that it needs.
 */
export const publishEdition = (registry: Pick<Registry, 'vocabulary'>) =>
  command({
    endpoint: editionEndpoints.publish,
    kind: 'edition',
    load: loadDraft,
    change: async (tx, row, { inForceFrom }, { at, zone, recordedAt, actor }) => {
      const state = afterAction(row.state, 'edition.publish');
      if (state instanceof Refused) return state;
      await tx.run(oneAtATime, []);
      const refused =
        (await refuseDay(tx, row, { inForceFrom, now: recordedAt, zone })) ??
        (await refuseText(tx, regulationIn(row.files, registry.vocabulary), actor.locale));
      if (refused) return refused;
      const { pack, version, files } = row;
      const editionId = `${pack}@${version}`;
      await insertEdition(tx.db, { id: editionId, pack, version, files, inForceFrom, enactedBy: actor.name });
      const changedAt = Temporal.Instant.fromEpochMilliseconds(at);
      await changeDraft(tx, row.id, { state, editionId, inForceFrom, changedAt });
      return happened({
        events: [
          {
            type: 'edition.published',
            data: { edition: editionId, in_force_from: inForceFrom },
            facts: { 'edition.state': state },
          },
        ],
        reply: { id: row.id, state },
      });
    },
  });

/** Whatever was right when it was submitted is asked again: people leave, and the text is enacted as it is now. */
async function refuseText(tx: Tx, draft: Regulation, locale: Locale): Promise<Refused | undefined> {
  return refuseBlanks(draft, locale) ?? (await refuseUnheld(tx.db, draft, locale));
}

interface Day {
  readonly inForceFrom: CivilDate;
  readonly now: EpochMs;
  readonly zone: string;
}

async function refuseDay(
  tx: Tx,
  { base }: DraftRow,
  { inForceFrom, now, zone }: Day,
): Promise<Refused | undefined> {
  const begins = Temporal.PlainDate.from(inForceFrom).toZonedDateTime(zone).epochMilliseconds;
  const day = { field: 'inForceFrom', params: { day: inForceFrom } };
  if (begins < now + learntWithinMs) return refuse('edition.day_begun', day);
  const latest = (await readEditions(tx.db)).at(-1);
  if (latest?.id !== base) return refuse('edition.base_succeeded', { params: { edition: latest?.id ?? '' } });
  return latest.inForceFrom >= inForceFrom ? refuse('edition.day_taken', day) : undefined;
}
