import { sql } from 'kysely';
import { labelCodeIn, type MachinePlate, machinesAtMost } from '#contract/identification.ts';
import { foldCode } from '#kernel/fold-code.ts';
import { machineOfCode } from '#modules/intake/index.ts';
import type { Db } from '#platform/database/kysely.ts';

export interface Machine extends MachinePlate {
  readonly id: string;
  readonly isOfOrder: boolean;
}

interface Named {
  readonly orderId: string;
  readonly number: string;
  readonly secret: string;
}

/** The machine of the order's customer that has this number or this label; undefined where there is none. */
export async function machineNamed(db: Db, { orderId, number, secret }: Named): Promise<Machine | undefined> {
  const label = labelCodeIn(number);
  const labelled = label === undefined ? null : machineOfCode(secret, label);
  const { rows } = await sql<Machine>`
    select a.id, a.serial_no, a.model, q.asset_id is not distinct from a.id as is_of_order
    from work_order o join service_request q on q.id = o.request_id join asset a on a.customer_id = q.customer_id
    where o.id = ${orderId} and (a.serial_search = ${foldCode(number)} or a.id = ${labelled}::uuid)`.execute(
    db,
  );
  return rows[0];
}

/** The customer's other machines, which a phone takes along: an engineer may be led to one of them. */
export async function otherMachines(db: Db, requestId: string): Promise<MachinePlate[]> {
  const { rows } = await sql<MachinePlate>`
    select a.serial_no, a.model from service_request q join asset a on a.customer_id = q.customer_id
    where q.id = ${requestId} and a.id is distinct from q.asset_id
    order by a.site_id = q.site_id desc, a.id desc limit ${machinesAtMost}`.execute(db);
  return rows;
}
