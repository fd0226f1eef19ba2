import { sql } from 'kysely';
import type { SplitRequest } from '#contract/related.ts';
import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { loadRequest, type RequestRow } from '../store.ts';

/** The request that another one is split off. */
export interface SplitSource {
  readonly row: RequestRow;
  readonly scope: {
    readonly branchId: string | null;
    readonly customerId: string | null;
    readonly assignees: readonly string[];
  };
  readonly came: Pick<RegisterServiceRequest, 'channel' | 'customerId' | 'siteId'> & {
    readonly contactId: string | null;
  };
}

export async function loadSplitSource(tx: Tx, id: string): Promise<SplitSource | null> {
  const found = await loadRequest(tx, { id });
  if (!found) return null;
  const { rows } = await sql<SplitSource['came']>`
    select channel, customer_id, site_id, contact_id from service_request where id = ${id}`.execute(tx.db);
  const [came] = rows;
  return came ? { ...found, came } : null;
}

/** What is registered: of the same customer, by the same channel; another machine stands where it stands. */
export async function registrationOf(
  tx: Tx,
  { came }: SplitSource,
  { assetId, kind, faultClass, severity, isSupplierNeeded, description }: SplitRequest,
): Promise<RegisterServiceRequest> {
  const { channel, customerId, contactId } = came;
  const own = assetId === undefined ? undefined : await siteOf(tx, assetId, customerId);
  const siteId = own ?? came.siteId;
  return {
    ...{ channel, customerId, siteId, kind, faultClass, severity, isSupplierNeeded, description },
    ...(contactId !== null && { contactId }),
    ...(assetId !== undefined && { assetId }),
  };
}

/** Where the machine stands; another customer's stands nowhere. */
async function siteOf(tx: Tx, assetId: string, customerId: string): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('asset')
    .select('siteId')
    .where('id', '=', assetId)
    .where('customerId', '=', customerId)
    .executeTakeFirst();
  return found?.siteId;
}
