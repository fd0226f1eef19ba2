import type { ChecklistItem } from '#contract/checklist-shape.ts';
import type { Tx } from '#platform/database/transaction.ts';

export interface ListRow {
  readonly id: string;
  readonly listId: string;
  readonly version: number;
  readonly title: string;
  readonly endedAt: Temporal.Instant | null;
}

export function findList({ db }: Pick<Tx, 'db'>, id: string): Promise<ListRow | undefined> {
  return db
    .selectFrom('checklist')
    .select(['id', 'listId', 'version', 'title', 'endedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function endList({ db }: Pick<Tx, 'db'>, id: string, at: Temporal.Instant): Promise<void> {
  await db.updateTable('checklist').set({ endedAt: at }).where('id', '=', id).execute();
}

/** What an item cannot be: two of one key, limits the wrong way round, a choice of nothing. */
export function faultIn(items: readonly ChecklistItem[]): number {
  const keys = items.map(({ key }) => key);
  return items.findIndex(
    ({ key, kind, min = -Infinity, max = Infinity, options }, place) =>
      keys.indexOf(key) !== place || min > max || (kind === 'choice' && !options),
  );
}
