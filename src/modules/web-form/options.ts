import type { Db } from '#platform/database/kysely.ts';
import type { Road } from '#road/road.ts';

/** What forms to embed need of the product. */
export interface WebFormOptions {
  readonly db: Db;
  readonly road: Road;
  readonly secret: string;
  /** Address of the customer's page of a request, without host. */
  readonly portalPath: (requestId: string) => string;
}
