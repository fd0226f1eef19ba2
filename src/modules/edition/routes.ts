import { reachOf } from '#contract/asker.ts';
import { editionEndpoints } from '#contract/edition.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { check } from './check.ts';
import { approveEdition } from './commands/approve.ts';
import { confirmEdition } from './commands/confirm.ts';
import { draftEdition } from './commands/draft.ts';
import { editEdition } from './commands/edit.ts';
import { publishEdition } from './commands/publish.ts';
import { returnEdition } from './commands/return.ts';
import { submitEdition } from './commands/submit.ts';
import { withdrawEdition } from './commands/withdraw.ts';
import { readDifference } from './queries/difference.ts';
import { listEditions } from './queries/list.ts';
import { readEdition } from './queries/one.ts';
import { listReaders } from './queries/readers.ts';
import { readVocabulary } from './queries/vocabulary.ts';
import { readDraft } from './store.ts';

export interface EditionOptions {
  readonly registry: Registry;
  readonly db: Db;
}

export function editionRoutes({ registry, db }: EditionOptions): readonly Route[] {
  return [
    read(editionEndpoints.list, listEditions(registry)),
    change(draftEdition(registry)),
    read(editionEndpoints.one, readEdition(registry)),
    change(editEdition(registry)),
    checkRoute({ registry, db }),
    read(editionEndpoints.difference, readDifference(registry)),
    change(submitEdition(registry)),
    change(approveEdition),
    change(returnEdition),
    change(withdrawEdition),
    change(publishEdition(registry)),
    change(confirmEdition),
    read(editionEndpoints.readers, listReaders),
    read(editionEndpoints.vocabulary, readVocabulary(registry)),
  ];
}

/** Reads, but is asked with a text too long for an address: it asks the abilities itself. */
function checkRoute({ registry, db }: EditionOptions): Route {
  const { action } = editionEndpoints.check;
  return open(editionEndpoints.check, async ({ actor }, { id, edit }) => {
    if (!actor) return refuse('session.missing');
    if (!reachOf(actor, action)) return refuse('access.denied', { params: { action } });
    const draft = await readDraft(db, id);
    if (!draft) return refuse('subject.not_found');
    return check({ files: draft.files, edit, vocabulary: registry.vocabulary, locale: actor.locale });
  });
}
