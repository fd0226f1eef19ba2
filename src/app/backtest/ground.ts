import type { Pool } from 'pg';
import { createRegistry, type Registry } from '#modules/regulation/index.ts';
import { systemClock } from '#platform/clock.ts';
import { createDb } from '#platform/database/kysely.ts';
import { type HistoryBook, historyBook } from '../history-book.ts';
import { vocabulary } from '../vocabulary.ts';
import { companyZone } from '../zone.ts';

/** By what the history was judged, as a process of its own finds it in the database. */
export interface Ground {
  readonly registry: Registry;
  /** The editions of the company and of imported sets. */
  readonly past: HistoryBook;
  readonly zone: string;
}

export async function groundOf(pool: Pool): Promise<Ground> {
  const db = createDb(pool);
  const zone = await companyZone(db);
  const registry = createRegistry({ vocabulary, now: () => systemClock.now(), zone: () => zone });
  const past = historyBook(registry.book);
  await registry.load(db);
  await past.refresh(pool);
  return { registry, past, zone };
}
