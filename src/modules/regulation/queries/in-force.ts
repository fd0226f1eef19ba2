import type { regulationEndpoints } from '#contract/regulation.ts';
import type { Clause } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import type { Registry } from '../registry.ts';
import { controlViews, type Reading } from '../words.ts';

/** The regulation in force as a document, in the reader's language, with what executes each clause. */
export function readRegulation(registry: Registry): Query<typeof regulationEndpoints.inForce> {
  return async ({ actor: { locale } }) => {
    const current = registry.current();
    if (!current) return refuse('setup.missing');
    const { id, pack, inForceFrom } = current.edition;
    const edition = registry.book.edition(id);
    const { source } = edition;
    const reading = { edition, vocabulary: registry.vocabulary, locale };
    const chapters = source.chapters.map(({ no, title, clauses }) => ({
      no,
      title: title[locale],
      clauses: clauses.map(clause => clauseView(clause, reading)),
    }));
    return { title: source.title[locale], pack, edition: id, inForceFrom, until: current.until, chapters };
  };
}

function clauseView({ id, no, text, controls }: Clause, reading: Reading) {
  return {
    id,
    no,
    text: text[reading.locale],
    controls: controlViews({ controls }, reading),
  };
}
