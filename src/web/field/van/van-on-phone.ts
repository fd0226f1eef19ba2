import { vanStockEndpoints } from '#contract/van-stock.ts';
import type { VanPart } from '#contract/van-stock-shape.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { PartUsed } from '#contract/work-order-shape.ts';
import { call } from '../../shared/api/call.ts';
import type { KeptPart, PhoneDatabase } from '../offline/database.ts';
import { keptJob } from '../offline/day.ts';
import { type Entry, reckoned } from '../offline/entry.ts';
import { phoneOf } from '../offline/phone.ts';
import { leftOnVan, type Written } from './left.ts';

/** What is on the van, less what waits to be sent; of the order that is being written, nothing counts. */
export async function vanOnPhone(userId: string, orderId?: string): Promise<VanPart[]> {
  const { database, store } = await phoneOf(userId);
  const kept = database && (await database.get<KeptPart>('parts', 'van'));
  if (!database || !kept) return ofServer();
  const written = await writtenOn(database, await store.all(), orderId);
  return leftOnVan(kept.body as readonly VanPart[], written);
}

async function ofServer(): Promise<VanPart[]> {
  const { items } = await call(vanStockEndpoints.list, {});
  return items.length === 1 ? (items[0]?.parts ?? []) : [];
}

const { method, path } = workOrderEndpoints.recordRepair;
const repairCall = `${method} ${path}`;

async function writtenOn(
  database: PhoneDatabase,
  entries: readonly Entry[],
  orderId: string | undefined,
): Promise<Written[]> {
  const orders = new Set(entries.flatMap(entry => (entry.call === repairCall ? (entry.orderId ?? []) : [])));
  if (orderId !== undefined) orders.add(orderId);
  return Promise.all(
    [...orders].map(async id => {
      const before = (await keptJob(database, id))?.order.report.parts ?? [];
      return { before, after: id === orderId ? [] : (partsOf(entries, id) ?? before) };
    }),
  );
}

/** The parts of the last repair that may go; undefined where it waits behind something refused. */
function partsOf(entries: readonly Entry[], orderId: string): readonly PartUsed[] | undefined {
  const last = reckoned(entries, orderId).findLast(entry => entry.call === repairCall);
  return last && (last.body.parts as readonly PartUsed[]);
}
