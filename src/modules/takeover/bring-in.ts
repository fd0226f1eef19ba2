import type { Asset } from '#contract/asset.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type TakeIn, takeInRequest } from './commands/take-in.ts';
import type { RegisterRow } from './known.ts';
import { makeAssets } from './make-assets.ts';
import { belongingOf, type MadeCustomer, type MadeCustomers, makeCustomers } from './make-customers.ts';
import {
  type Bringing,
  countMade,
  type Made,
  madeOf,
  orderOf,
  type Place,
  placeFor,
  problemOfRefusal,
} from './place.ts';
import type { Plan } from './plan-row.ts';
import { folded, type Problem } from './register-row.ts';
import { isEnded, type RequestRow } from './request-row.ts';

export interface Brought {
  readonly customers: number;
  readonly assets: number;
  readonly refused: ReadonlyMap<RegisterRow, Problem>;
}

/** Makes what the plans name, in one transaction: customers, their machines, then the requests. */
export async function bringIn(tx: Tx, bringing: Bringing, plans: readonly Plan[]): Promise<Brought> {
  const place = placeFor(tx, bringing);
  const { customers, sites } = await makeCustomers(place, plans);
  const assets = await makeAssets(place, plans, { customers, sites });
  const made = { customers, sites, assets };
  const refused = new Map(plans.flatMap(plan => refusalOf(plan, made)));
  for (const [row, problem] of await bringRequests(place, plans, made)) refused.set(row, problem);
  return { customers: countMade(customers), assets: countMade(assets), refused };
}

interface MadeAll extends MadeCustomers {
  readonly assets: Made<Asset>;
}

/** Why nothing of a row can come in: what it stands on was refused. */
function refusalOf({ row, whose, which }: Plan, { customers, assets }: MadeAll): [RegisterRow, Problem][] {
  const customer = 'key' in whose ? customers.get(whose.key) : undefined;
  const asset = which && 'serial' in which ? assets.get(which.serial) : undefined;
  const refused = [customer, asset].find(one => one instanceof Refused);
  return refused ? [[row, problemOfRefusal(refused)]] : [];
}

interface RequestPlan {
  readonly plan: Plan;
  readonly row: RequestRow;
  readonly belonging: MadeCustomer;
}

async function bringRequests(place: Place, plans: readonly Plan[], made: MadeAll) {
  const refused: [RegisterRow, Problem][] = [];
  const requests = plans.flatMap(plan => {
    const belonging = belongingOf(plan, made);
    const { row } = plan;
    const isPossible = row.kind === 'requests' && refusalOf(plan, made).length === 0;
    return isPossible && belonging ? [{ plan, row, belonging }] : [];
  });
  for (const road of ['past', 'present'] as const) {
    const own = requests.filter(({ row }) => isEnded(row.state) === (road === 'past'));
    const orders = own.map(one => orderOf(place, takeInRequest, requestOf(place, one, made)));
    for (const [index, answer] of (await place.run(road, orders)).entries())
      if (answer instanceof Refused && own[index]) refused.push([own[index].row, problemOfRefusal(answer)]);
  }
  return refused;
}

function requestOf(place: Place, { plan, row, belonging }: RequestPlan, { assets }: MadeAll): TakeIn {
  const { which } = plan;
  const known = which && 'known' in which ? which.known : undefined;
  const asset = known ?? (which && 'serial' in which ? madeOf(assets, which.serial) : undefined);
  const engineerId = place.engineers.get(folded.name(row.engineer)) ?? null;
  return {
    ...{ takeoverId: place.takeoverId, line: row.row.line, requestNo: row.requestNo || null },
    ...{
      customerId: belonging.id,
      siteId: known?.siteId ?? belonging.siteId,
      contactId: belonging.contactId,
    },
    ...{ assetId: asset?.id ?? null, engineerId, registeredByName: place.askedByName },
    ...{ kind: row.requestKind, severity: row.severity, state: row.state, description: row.description },
    resolution: row.resolution || null,
    note: noteOf(row, { isEngineerKnown: engineerId !== null, hasMachine: asset !== undefined }),
    askedAt: formatInstant(row.reportedAt),
    acceptedAt: instant(row.acceptedAt),
    arrivedAt: instant(row.arrivedAt),
    finishedAt: instant(row.finishedAt),
  };
}

const instant = (at: number | null): string | null => (at === null ? null : formatInstant(at));
const longestNote = 9_000;

interface Told {
  readonly isEngineerKnown: boolean;
  readonly hasMachine: boolean;
}

/** What has no place of its own: remarks, the name of somebody who is not here, a number without a model. */
function noteOf(row: RequestRow, { isEngineerKnown, hasMachine }: Told): string | null {
  const { serialNo, vehicleNo } = row.machine;
  const left = [
    row.note,
    isEngineerKnown ? '' : row.engineer,
    ...(hasMachine ? [] : [serialNo, vehicleNo]),
    ...row.row.rest,
  ];
  return left.filter(Boolean).join('\n').slice(0, longestNote) || null;
}
