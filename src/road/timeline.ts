import type { TimelineEntry } from '#contract/clock.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Db } from '#platform/database/kysely.ts';
import { translate } from '#platform/text/translate.ts';
import type { OverrideGrounds } from './override-grounds.ts';
import type { Regulations } from './road.ts';

/** All that happened to a subject, the latest last, in the reader's language. */
export async function timelineOf(
  db: Db,
  subjectId: string,
  { regulations, locale }: { readonly regulations: Regulations; readonly locale: Locale },
): Promise<TimelineEntry[]> {
  const events = await db
    .selectFrom('event')
    .select([
      'id',
      'seq',
      'type',
      'at',
      'recordedAt',
      'actorName',
      'source',
      'data',
      'overrideReason',
      'overrideGrounds',
      'hash',
    ])
    .where('subjectId', '=', subjectId)
    .orderBy('seq')
    .execute();
  return events.map(event => ({
    id: event.id,
    seq: event.seq,
    type: event.type,
    at: event.at.toString(),
    recordedAt: event.recordedAt.toString(),
    actor: event.actorName,
    source: event.source,
    title: regulations.vocabulary.events[event.type]?.meaning[locale] ?? event.type,
    data: { ...(event.data as object), ...passedWith(event, locale) },
    hash: event.hash.toString('hex').slice(0, 12),
  }));
}

interface Passing {
  readonly overrideReason: string | null;
  readonly overrideGrounds: unknown;
}

/** Why a gate was let pass, where one was; the files are named as those of the event itself. */
function passedWith({ overrideReason, overrideGrounds }: Passing, locale: Locale) {
  const grounds = overrideGrounds as OverrideGrounds | null;
  return {
    ...(overrideReason && { overrideReason }),
    ...(grounds?.kind && { overrideKind: translate(locale, `passing:kind.${grounds.kind}`) }),
    ...(grounds && grounds.files.length > 0 && { overrideFiles: grounds.files.join(' ') }),
  };
}
