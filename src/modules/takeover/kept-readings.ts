import type { KeptReading, SavedReading } from '#contract/takeover-reading.ts';
import { instantOf } from '#kernel/time.ts';
import type { OwnThings } from '#road/own-things.ts';

/** Ways to read registers: own ones, and those that are shared. */
export const keptReadings: OwnThings<SavedReading, 'name' | 'reading'> = {
  list: async (db, personId) => {
    const rows = await db
      .selectFrom('takeoverReading')
      .innerJoin('person', 'person.id', 'takeoverReading.ownerId')
      .where(eb => eb.or([eb('isShared', '=', true), eb('ownerId', '=', personId)]))
      .select(['takeoverReading.id', 'takeoverReading.name', 'reading', 'isShared', 'ownerId'])
      .select('person.name as ownerName')
      .orderBy('takeoverReading.name')
      .execute();
    return rows.map(({ reading, ...row }) => ({ ...row, reading: reading as unknown as KeptReading }));
  },
  ownerOf: (db, id) =>
    db.selectFrom('takeoverReading').select('ownerId').where('id', '=', id).executeTakeFirst(),
  save: async (db, { id, ownerId, at, ...content }) => {
    const kept = { ...content, reading: JSON.stringify(content.reading), changedAt: instantOf(at) };
    await db
      .insertInto('takeoverReading')
      .values({ id, ownerId, ...kept })
      .onConflict(conflict => conflict.column('id').doUpdateSet(kept))
      .execute();
  },
  remove: async (db, id) => {
    await db.deleteFrom('takeoverReading').where('id', '=', id).execute();
  },
  count: async (db, ownerId) => {
    const { count } = await db
      .selectFrom('takeoverReading')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('ownerId', '=', ownerId)
      .executeTakeFirstOrThrow();
    return Number(count);
  },
};
