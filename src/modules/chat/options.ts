import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { Road } from '#road/road.ts';

/** What talking with customers needs of the product. */
export interface ChatOptions {
  readonly db: Db;
  readonly road: Road;
  readonly files: FileStore;
}
