import { sql } from 'kysely';
import type { AskByForm } from '#contract/web-form.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { foldPhone } from '#platform/search/fold.ts';
import type { OpenForm } from './store.ts';

/** Whose request it is. */
export interface Whom {
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId: string | null;
  readonly contactId: string | null;
}

type Said = Pick<AskByForm, 'serialNo' | 'phone'>;

/** The owner of the machine that is named, else the customer whose main contact has the number; undefined for neither. */
export async function whomOf(
  tx: Pick<Tx, 'db'>,
  { branchId }: Pick<OpenForm, 'branchId'>,
  { serialNo, phone }: Said,
): Promise<Whom | undefined> {
  return (await ownerOf(tx, serialNo)) ?? (await customerOf(tx, branchId, phone));
}

async function ownerOf({ db }: Pick<Tx, 'db'>, serialNo: string | undefined): Promise<Whom | undefined> {
  if (serialNo === undefined) return undefined;
  const { rows } = await sql<Whom>`
    select customer_id, site_id, id as asset_id, null as contact_id from asset
    where serial_no = ${serialNo.normalize('NFKC').trim().toUpperCase()}`.execute(db);
  return rows[0];
}

async function customerOf(
  { db }: Pick<Tx, 'db'>,
  branchId: string | null,
  phone: string,
): Promise<Whom | undefined> {
  const { rows } = await sql<Whom>`
    select c.customer_id, s.id as site_id, null as asset_id, c.id as contact_id
    from contact c join site s on s.customer_id = c.customer_id
    where c.is_main and c.phone_digits = ${foldPhone(phone)}
    order by s.branch_id is not distinct from ${branchId}::uuid desc, s.id limit 1`.execute(db);
  return rows[0];
}
