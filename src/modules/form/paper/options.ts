import type { Pool } from 'pg';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { Road } from '#road/road.ts';

/** What printed forms need of the product. */
export interface FormPaperOptions {
  readonly db: Db;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly road: Road;
  /** Proves that a code was printed here. */
  readonly secret: string;
  /** How phones that read a code reach the product. */
  readonly publicUrl: string;
}
