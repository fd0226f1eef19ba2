import { sql } from 'kysely';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

/** How far the history has been told: kept with the company, so that an interrupted one is told to its end. */
export interface Progress {
  /** When the demonstration began: the history ends there. */
  readonly at: EpochMs;
  /** Cases told so far. */
  readonly told: number;
}

/** Null for a company that is no demonstration. */
export async function readProgress(db: Db): Promise<Progress | null> {
  const row = await db.selectFrom('company').select('settings').executeTakeFirst();
  return (row?.settings as { demo?: Progress } | undefined)?.demo ?? null;
}

export async function writeProgress(db: Db, progress: Progress): Promise<void> {
  const demo = JSON.stringify(progress);
  await sql`update company set settings = jsonb_set(settings, '{demo}', ${demo}::jsonb)`.execute(db);
}
