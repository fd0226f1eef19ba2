import { sql } from 'kysely';
import type { Asset } from '#contract/asset.ts';
import type { Db } from '#platform/database/kysely.ts';

/** A bus of the demonstration, with the branch that serves it. */
export type Bus = Pick<Asset, 'id' | 'customerId' | 'siteId' | 'warrantyUntil' | 'distanceMetres'> & {
  readonly branchId: string;
};

/** All buses in the order in which they were sold. */
export async function busesOf(db: Db): Promise<Bus[]> {
  const { rows } = await sql<Bus>`
    select a.id, a.customer_id as "customerId", a.site_id as "siteId", a.warranty_until as "warrantyUntil",
      s.distance_metres as "distanceMetres", s.branch_id as "branchId"
    from asset a join site s on s.id = a.site_id order by a.id`.execute(db);
  return rows;
}
