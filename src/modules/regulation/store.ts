import type { PackFile } from '#engine/pack/document.ts';
import type { CivilDate } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

export interface EditionRow {
  readonly id: string;
  readonly pack: string;
  readonly version: string;
  readonly files: readonly PackFile[];
  readonly inForceFrom: CivilDate;
  readonly enactedBy: string;
  readonly enactedAt: Temporal.Instant;
}

/** All editions, in the order in which they came into force. */
export async function readEditions(db: Db): Promise<EditionRow[]> {
  const rows = await db
    .selectFrom('regulationEdition')
    .select(['id', 'pack', 'version', 'files', 'inForceFrom', 'enactedBy', 'enactedAt'])
    .orderBy('inForceFrom')
    .orderBy('enactedAt')
    .execute();
  return rows.map(row => ({ ...row, files: row.files as readonly PackFile[] }));
}

export async function countEditions(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('regulationEdition')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertEdition(db: Db, edition: Omit<EditionRow, 'enactedAt'>): Promise<void> {
  await db
    .insertInto('regulationEdition')
    .values({ ...edition, files: JSON.stringify(edition.files) })
    .execute();
}
