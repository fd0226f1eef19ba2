import { sql } from 'kysely';
import type { organisationEndpoints } from '#contract/organisation.ts';
import type { Query } from '#road/route.ts';
import { peopleOf, personView } from '../store.ts';

/** People by name, those whose account has ended last. */
export const listPeople: Query<typeof organisationEndpoints.people> = async ({ db }, { role, branchId }) => {
  let people = peopleOf(db).orderBy('person.isActive', 'desc').orderBy('person.name').limit(2_000);
  if (role) people = people.where(sql<boolean>`person.roles @> ${sql.val([role])}`);
  if (branchId) people = people.where('person.branchId', '=', branchId);
  return { items: (await people.execute()).map(personView) };
};
