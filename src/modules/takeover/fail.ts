import type { Db } from '#platform/database/kysely.ts';
import { TableTrouble } from '#platform/table/table-trouble.ts';
import { moveOn } from './store.ts';

/** A trial or a takeover broke off: what has come in stays, and it goes on when it is asked for again. */
export async function failTakeover(db: Db, id: string, error: unknown): Promise<void> {
  await moveOn(db, { id, from: ['trying', 'running', 'stopping'], to: 'failed' });
  if (!(error instanceof TableTrouble)) throw error;
}
