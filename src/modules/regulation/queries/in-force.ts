import { sql } from 'kysely';
import type { RegulationView, regulationEndpoints } from '#contract/regulation.ts';
import type { Clause } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Query } from '#road/route.ts';
import type { Registry } from '../registry.ts';
import { controlViews, type Reading } from '../words.ts';

/** The regulation in force, or another published edition, as a document in the reader's language, with what executes it. */
export function readRegulation(registry: Registry): Query<typeof regulationEndpoints.inForce> {
  return async ({ db, actor: { locale, personId } }, { edition: asked }) => {
    const current = registry.current();
    if (!current) return refuse('setup.missing');
    const shown = asked === undefined ? current.edition : registry.editions().find(one => one.id === asked);
    if (!shown) return refuse('subject.not_found');
    const { id, pack, inForceFrom } = shown;
    const edition = registry.book.edition(id);
    const { source } = edition;
    const reading = { edition, vocabulary: registry.vocabulary, locale };
    const chapters = source.chapters.map(({ no, title, clauses }) => ({
      no,
      title: title[locale],
      clauses: clauses.map(clause => clauseView(clause, reading)),
    }));
    const head = { title: source.title[locale], pack, edition: id, inForceFrom };
    const until = nextOf(registry, id)?.inForceFrom ?? null;
    return { ...head, until, chapters, toConfirm: await readToConfirm(db, personId) };
  };
}

function nextOf(registry: Registry, id: string) {
  const editions = registry.editions();
  return editions[editions.findIndex(one => one.id === id) + 1];
}

/** The latest edition that was published, unless this person has confirmed it already. */
async function readToConfirm(db: Db, personId: string | null) {
  if (personId === null) return null;
  const { rows } = await sql<NonNullable<RegulationView['toConfirm']>>`
    select d.id, d.edition_id as edition, d.version, d.in_force_from from edition_draft d
    where d.state = 'published' and d.in_force_from = (select max(in_force_from) from edition_draft where state = 'published')
      and not exists (select from edition_reading r where r.edition = d.edition_id and r.person_id = ${personId}::uuid)`.execute(
    db,
  );
  return rows[0] ?? null;
}

function clauseView({ id, no, text, controls }: Clause, reading: Reading) {
  return {
    id,
    no,
    text: text[reading.locale],
    controls: controlViews({ controls }, reading),
  };
}
