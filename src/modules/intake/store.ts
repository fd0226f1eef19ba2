import { sql } from 'kysely';
import type { CodedMachine } from '#contract/intake.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';

type Db = Pick<Tx, 'db'>;

export interface MachineRow extends CodedMachine {
  readonly customerId: string;
  readonly siteId: string;
  readonly branchId: string;
}

/** A machine with whose it is; only its plate is shown to who holds the code. */
export async function machineRow({ db }: Db, assetId: string): Promise<MachineRow | undefined> {
  const { rows } = await sql<MachineRow>`
    select coalesce(y.name, '') as company_name, a.product_line, a.model, a.serial_no, a.vehicle_no,
      a.customer_id, a.site_id, s.branch_id
    from asset a join site s on s.id = a.site_id left join company y on true where a.id = ${assetId}`.execute(
    db,
  );
  return rows[0];
}

/** What the plate tells. */
export function plateOf({ companyName, productLine, model, serialNo, vehicleNo }: MachineRow): CodedMachine {
  return { companyName, productLine, model, serialNo, vehicleNo };
}

/** How often somebody asked by the code of a machine since an instant. */
export async function askedSince({ db }: Db, assetId: string, since: EpochMs): Promise<number> {
  const { rows } = await sql<{ asked: number }>`
    select count(*)::int as asked from service_request
    where asset_id = ${assetId} and channel = 'qr_code' and registered_at > ${formatInstant(since)}`.execute(
    db,
  );
  return rows[0]?.asked ?? 0;
}

interface Reporter {
  readonly requestId: string;
  readonly name: string;
  readonly phone: string;
}

/** Who asked, to be called back. */
export async function insertReporter({ db }: Db, { requestId, name, phone }: Reporter): Promise<void> {
  await sql`insert into request_reporter (request_id, name, phone) values (${requestId}, ${name}, ${phone})`.execute(
    db,
  );
}
