import { sql } from 'kysely';
import type { TelephoneSystem, telephoneEndpoints } from '#contract/telephone.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';

interface Row extends Omit<TelephoneSystem, 'addedAt' | 'toldAt'> {
  readonly addedAt: Temporal.Instant;
  readonly toldAt: Temporal.Instant | null;
}

/** Telephone systems without their keys. */
export const listSystems: Query<typeof telephoneEndpoints.list> = async ({ db }) => {
  const { rows } = await sql<Row>`
    select s.id, s.name, s.branch_id, b.name as branch_name, s.key_start, s.added_at, s.told_at
    from telephone_system s left join branch b on b.id = s.branch_id
    where s.removed_at is null order by s.name`.execute(db);
  return {
    items: rows.map(({ addedAt, toldAt, ...row }) => ({
      ...row,
      addedAt: addedAt.toString(),
      toldAt: toldAt?.toString() ?? null,
    })),
  };
};

/** At which extension somebody is called; others' only for who sets them. */
export const readExtension: Query<typeof telephoneEndpoints.readExtension> = async (context, { id }) => {
  const { db, actor, reach } = context;
  if (reach !== 'all' && id !== actor.personId) return refuse('subject.not_found');
  const found = await db
    .selectFrom('person')
    .leftJoin('telephoneExtension as x', 'x.personId', 'person.id')
    .select('x.extension')
    .where('person.id', '=', id)
    .executeTakeFirst();
  return found ?? refuse('subject.not_found');
};
