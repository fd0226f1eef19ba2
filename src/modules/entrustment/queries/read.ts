import type { entrustmentEndpoints } from '#contract/entrustment.ts';
import { refuse } from '#kernel/refusal.ts';
import { seesOrder } from '#modules/work-order/index.ts';
import type { Query } from '#road/route.ts';
import { lastEntrustment } from '../store.ts';

/** The outlet to which an order was handed last. */
export const readEntrustment: Query<typeof entrustmentEndpoints.read> = async (context, { id }) => {
  if (!(await seesOrder(context, id))) return refuse('subject.not_found');
  const entrustment = await lastEntrustment(context, id);
  // What another outlet said of it before concerns the company alone.
  const isOther = context.actor.isOutside && !context.actor.branchIds.includes(entrustment?.outletId ?? '');
  return { entrustment: isOther ? null : entrustment };
};
