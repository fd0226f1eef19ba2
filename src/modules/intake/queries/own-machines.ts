import { sql } from 'kysely';
import type { OwnMachine, ownEndpoints } from '#contract/own.ts';
import { entitlementOf } from '#modules/asset/index.ts';
import { customersWithinReach } from '#modules/customer/index.ts';
import type { Query } from '#road/route.ts';
import { codePath } from '../code.ts';
import type { IntakeOptions } from '../options.ts';

type MachineRow = Omit<OwnMachine, 'entitlement' | 'path'> & { readonly zone: string };

/** Own machines and those of the customers looked after, the newest first. */
export function ownMachines({ secret }: IntakeOptions): Query<typeof ownEndpoints.machines> {
  return async (context, { cursor = null, limit = 50 }) => {
    const { rows } = await sql<MachineRow>`
      select a.id, c.name as customer_name, s.name as site_name, a.serial_no, a.vehicle_no, a.product_line, a.model,
        a.warranty_until, b.zone,
        (select count(*)::int from service_request r where r.asset_id = a.id and r.ended_at is null) as open_requests
      from asset a join customer c on c.id = a.customer_id join site s on s.id = a.site_id join branch b on b.id = s.branch_id
      where ${customersWithinReach(context, 'a.customer_id')} and (${cursor}::uuid is null or a.id < ${cursor})
      order by a.id desc limit ${limit + 1}`.execute(context.db);
    const items = rows.slice(0, limit).map(({ zone, ...row }) => ({
      ...row,
      entitlement: entitlementOf(row.warrantyUntil, context.now, zone),
      path: codePath(secret, row.id),
    }));
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  };
}
