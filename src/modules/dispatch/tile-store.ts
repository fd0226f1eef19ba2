import type { MapTiles } from '#contract/map.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';

export async function tilesOf(db: Db): Promise<MapTiles | null> {
  const found = await db
    .selectFrom('mapTiles')
    .select(['urlTemplate', 'attribution', 'datum', 'maxZoom'])
    .executeTakeFirst();
  return found ? { ...found, datum: found.datum as MapTiles['datum'] } : null;
}

/** From where pages may show tiles; undefined where the company uses none. */
export async function tileOrigin(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('mapTiles').select('origin').executeTakeFirst())?.origin;
}

export async function keepTiles(tx: Tx, tiles: MapTiles & { readonly origin: string }): Promise<void> {
  await tx.db
    .insertInto('mapTiles')
    .values({ id: true, ...tiles })
    .onConflict(conflict => conflict.column('id').doUpdateSet(tiles))
    .execute();
}

export async function clearTiles(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('mapTiles').execute();
}

/** The log of the company itself. */
export async function companySubject({ db }: Tx): Promise<string | null> {
  const subject = await db
    .selectFrom('subject')
    .select('id')
    .where('kind', '=', 'company')
    .executeTakeFirst();
  return subject?.id ?? null;
}
