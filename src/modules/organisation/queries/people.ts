import { sql } from 'kysely';
import type { organisationEndpoints } from '#contract/organisation.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Query } from '#road/route.ts';
import { peopleOf, personView } from '../store.ts';

/** People by name as the reader's language orders names, those whose account has ended last. */
export const listPeople: Query<typeof organisationEndpoints.people> = async (
  { db, actor },
  { role, branchId },
) => {
  let people = peopleOf(db).orderBy('person.isActive', 'desc').orderBy('person.name').limit(2_000);
  if (role) people = people.where(sql<boolean>`person.roles @> ${sql.val([role])}`);
  if (branchId) people = people.where('person.branchId', '=', branchId);
  return { items: byName(await people.execute(), actor.locale).map(personView) };
};

/** In pinyin, except in Taiwan, where names go by their strokes. */
function byName<P extends { readonly name: string; readonly isActive: boolean }>(
  people: readonly P[],
  locale: Locale,
): P[] {
  const { compare } = new Intl.Collator(locale === 'zh-TW' ? 'zh-TW' : 'zh-CN');
  return people.toSorted((a, b) => Number(b.isActive) - Number(a.isActive) || compare(a.name, b.name));
}
