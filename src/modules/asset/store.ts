import { sql } from 'kysely';
import type { Asset } from '#contract/asset.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { entitlementOf } from './entitlement.ts';

export function assetRows(db: Db) {
  return db
    .selectFrom('asset')
    .innerJoin('customer', 'customer.id', 'asset.customerId')
    .innerJoin('site', 'site.id', 'asset.siteId')
    .innerJoin('branch', 'branch.id', 'site.branchId')
    .select([
      'asset.id',
      'asset.customerId',
      'customer.name as customerName',
      'siteId',
      'site.name as siteName',
    ])
    .select(['serialNo', 'vehicleNo', 'productLine', 'model', 'soldOn', 'warrantyUntil', 'soldByAgent'])
    .select(['site.distanceMetres', 'branch.zone'])
    .select(
      sql<number>`(select count(*)::int from service_request r where r.asset_id = asset.id and r.ended_at is null)`.as(
        'openRequests',
      ),
    );
}

export type AssetRow = Awaited<ReturnType<ReturnType<typeof assetRows>['execute']>>[number];

/** A machine as the contract tells it, its entitlement as of an instant. */
export function assetView({ zone, ...row }: AssetRow, now: EpochMs): Asset {
  return { ...row, entitlement: entitlementOf(row.warrantyUntil, now, zone) };
}
