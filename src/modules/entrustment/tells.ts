import type { NoticeTopic } from '#contract/notice.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context, Notice } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { officeOf } from './store.ts';

type Topic = Extract<NoticeTopic, `entrustment.${string}`>;
type Order = Pick<OrderRow, 'requestId' | 'orderNo'>;

/** Tells those who send engineers in the outlet. */
export async function tellsOutlet(
  tx: Tx,
  { requestId: subjectId, orderNo: named }: Order,
  { topic, outletId, at }: { readonly topic: Topic; readonly outletId: string; readonly at: Context['at'] },
): Promise<Notice[]> {
  return [tells({ topic, subjectId, personIds: await officeOf(tx, outletId), at, named })];
}

/** Tells the dispatchers of the branch whose order it is. */
export function tellsBranch(
  { requestId: subjectId, orderNo: named }: Order,
  topic: Topic,
  { at }: Pick<Context, 'at'>,
): Notice[] {
  return [tells({ topic, subjectId, roles: ['dispatcher'], at, named })];
}
