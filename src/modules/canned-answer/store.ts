import type { CannedAnswer } from '#contract/desk.ts';
import { instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { OwnThings } from '#road/own-things.ts';

/** Canned answers: own ones, and those that are shared. */
export const cannedAnswers: OwnThings<CannedAnswer, 'title' | 'body'> = {
  list: (db, personId) =>
    visible(db, personId)
      .select(['cannedAnswer.id', 'title', 'body', 'isShared', 'ownerId', 'person.name as ownerName'])
      .orderBy('title')
      .orderBy('cannedAnswer.id')
      .execute(),
  ownerOf: (db, id) =>
    db.selectFrom('cannedAnswer').select('ownerId').where('id', '=', id).executeTakeFirst(),
  save: async (db, { id, ownerId, at, ...content }) => {
    const changedAt = instantOf(at);
    await db
      .insertInto('cannedAnswer')
      .values({ id, ownerId, ...content, changedAt })
      .onConflict(conflict => conflict.column('id').doUpdateSet({ ...content, changedAt }))
      .execute();
  },
  remove: async (db, id) => {
    await db.deleteFrom('cannedAnswer').where('id', '=', id).execute();
  },
  count: async (db, ownerId) => {
    const { count } = await db
      .selectFrom('cannedAnswer')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('ownerId', '=', ownerId)
      .executeTakeFirstOrThrow();
    return Number(count);
  },
};

function visible(db: Db, personId: string) {
  return db
    .selectFrom('cannedAnswer')
    .innerJoin('person', 'person.id', 'cannedAnswer.ownerId')
    .where(eb => eb.or([eb('isShared', '=', true), eb('ownerId', '=', personId)]));
}
