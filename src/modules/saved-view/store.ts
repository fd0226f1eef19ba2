import type { SavedView } from '#contract/desk.ts';
import { instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { OwnThings } from '#road/own-things.ts';

/** Views of the queue: own ones, and those that are shared. */
export const savedViews: OwnThings<SavedView, 'name' | 'filters'> = {
  list: async (db, personId) => {
    const found = await visible(db, personId)
      .select([
        'savedView.id',
        'savedView.name',
        'filters',
        'isShared',
        'ownerId',
        'person.name as ownerName',
      ])
      .orderBy('savedView.name')
      .orderBy('savedView.id')
      .execute();
    return found.map(row => ({ ...row, filters: row.filters as SavedView['filters'] }));
  },
  ownerOf: (db, id) => db.selectFrom('savedView').select('ownerId').where('id', '=', id).executeTakeFirst(),
  save: async (db, { id, ownerId, at, filters, ...rest }) => {
    const content = { ...rest, filters: JSON.stringify(filters), changedAt: instantOf(at) };
    await db
      .insertInto('savedView')
      .values({ id, ownerId, ...content })
      .onConflict(conflict => conflict.column('id').doUpdateSet(content))
      .execute();
  },
  remove: async (db, id) => {
    await db.deleteFrom('savedView').where('id', '=', id).execute();
  },
  count: async (db, ownerId) => {
    const { count } = await db
      .selectFrom('savedView')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('ownerId', '=', ownerId)
      .executeTakeFirstOrThrow();
    return Number(count);
  },
};

function visible(db: Db, personId: string) {
  return db
    .selectFrom('savedView')
    .innerJoin('person', 'person.id', 'savedView.ownerId')
    .where(eb => eb.or([eb('isShared', '=', true), eb('ownerId', '=', personId)]));
}
