import type { editionEndpoints } from '#contract/edition.ts';
import type { EditionRow } from '#contract/edition-shape.ts';
import type { Locale } from '#kernel/locale.ts';
import type { EditionRow as Enacted, Registry } from '#modules/regulation/index.ts';
import type { Query } from '#road/route.ts';
import { regulationIn } from '../reading.ts';
import { stateOf } from '../state.ts';
import { type DraftRow, readDrafts } from '../store.ts';

/** Drafts first, the latest changed first; then the editions, the latest first. */
export function listEditions(registry: Registry): Query<typeof editionEndpoints.list> {
  return async ({ db, actor: { locale } }) => {
    const drafts = await readDrafts(db);
    const byEdition = new Map(drafts.map(draft => [draft.editionId, draft]));
    const open = drafts.filter(({ editionId }) => editionId === null);
    const editions = registry.editions().toReversed();
    return {
      items: [
        ...open.map(draft => draftRow(draft, { registry, locale })),
        ...editions.map(edition => editionRow(edition, byEdition.get(edition.id), { registry, locale })),
      ],
    };
  };
}

interface Reading {
  readonly registry: Registry;
  readonly locale: Locale;
}

function draftRow(draft: DraftRow, { registry, locale }: Reading): EditionRow {
  const { id, pack, version, authorName, note, changedAt } = draft;
  return {
    id,
    edition: null,
    title: regulationIn(draft.files, registry.vocabulary).title[locale],
    ...{ pack, version, authorName, note },
    state: stateOf(draft, registry),
    inForceFrom: null,
    until: null,
    changedAt: changedAt.toString(),
  };
}

function editionRow(
  edition: Enacted,
  draft: DraftRow | undefined,
  { registry, locale }: Reading,
): EditionRow {
  const { id, pack, version, inForceFrom, enactedBy, enactedAt } = edition;
  const editions = registry.editions();
  const next = editions[editions.indexOf(edition) + 1];
  return {
    id: draft?.id ?? null,
    edition: id,
    title: registry.book.edition(id).source.title[locale],
    ...{ pack, version, inForceFrom },
    state: stateOf({ state: 'published', editionId: id }, registry),
    until: next?.inForceFrom ?? null,
    authorName: draft?.authorName ?? enactedBy,
    note: draft?.note ?? '',
    changedAt: (draft?.changedAt ?? enactedAt).toString(),
  };
}
