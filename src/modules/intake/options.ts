import type { Db } from '#platform/database/kysely.ts';

/** What asking from outside needs of the product. */
export interface IntakeOptions {
  readonly db: Db;
  readonly secret: string;
  /** Address of the customer's page of a request, without host. */
  readonly portalPath: (requestId: string) => string;
}
