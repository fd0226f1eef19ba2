import { sql } from 'kysely';
import type { editionEndpoints } from '#contract/edition.ts';
import type { Reader } from '#contract/edition-shape.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { readDraft } from '../store.ts';

/** Everybody who works in the company is concerned; those who have not confirmed come first. */
export const listReaders: Query<typeof editionEndpoints.readers> = async ({ db }, { id }) => {
  const draft = await readDraft(db, id);
  if (!draft || draft.editionId === null) return refuse('subject.not_found');
  const { rows } = await sql<Omit<Reader, 'confirmedAt'> & { readonly confirmedAt: Temporal.Instant | null }>`
    select p.id as person_id, p.name, b.name as branch_name, p.roles, r.confirmed_at
    from person p
      left join branch b on b.id = p.branch_id
      left join edition_reading r on r.person_id = p.id and r.edition = ${draft.editionId}
    where p.is_active and b.kind is distinct from 'outlet' and not p.roles <@ array['customer', 'agent', 'system']
    order by r.confirmed_at nulls first, b.name, p.name`.execute(db);
  return { items: rows.map(row => ({ ...row, confirmedAt: row.confirmedAt?.toString() ?? null })) };
};
