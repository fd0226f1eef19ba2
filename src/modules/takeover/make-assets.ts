import type { Asset } from '#contract/asset.ts';
import { addAsset } from '#modules/asset/index.ts';
import type { RegisterRow } from './known.ts';
import { belongingOf, type MadeCustomer, type MadeCustomers } from './make-customers.ts';
import { type Made, makeEach, type Place } from './place.ts';
import type { Plan } from './plan-row.ts';

/** Makes the machines that are new, by their serial numbers. */
export function makeAssets(place: Place, plans: readonly Plan[], made: MadeCustomers): Promise<Made<Asset>> {
  const inputs = new Map<string, object>();
  for (const plan of plans) {
    const { which, row } = plan;
    if (!which || !('serial' in which) || inputs.has(which.serial)) continue;
    const belonging = belongingOf(plan, made);
    if (belonging) inputs.set(which.serial, assetOf(row, belonging));
  }
  return makeEach(place, addAsset, inputs);
}

function assetOf(row: RegisterRow, { id: customerId, siteId }: MadeCustomer) {
  const { serialNo, vehicleNo, model, productLine } = row.machine;
  const { soldOn = null, warrantyUntil = null } = row.kind === 'customers' ? row.machine : {};
  return {
    ...{ customerId, siteId, serialNo, model, productLine },
    ...(vehicleNo !== '' && { vehicleNo }),
    ...(soldOn !== null && { soldOn }),
    ...(warrantyUntil !== null && { warrantyUntil }),
    soldByAgent: row.kind === 'customers' && row.customerKind === 'agent',
  };
}
