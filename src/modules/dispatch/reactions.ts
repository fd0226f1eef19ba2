import { instantOf } from '#kernel/time.ts';
import type { Reaction } from '#road/road.ts';
import { endAssignment } from './store.ts';

/** Whoever held an order that ended, or was taken back, is free for other appointments. */
const release: Reaction = async (tx, { facts, at }) => {
  const orderNo = facts?.['work_order.order_no'];
  if (typeof orderNo === 'string') await endAssignment(tx, orderNo, instantOf(at));
  return [];
};

export const dispatchReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'work_order.completed': [release],
  'work_order.cancelled': [release],
  'dispatch.unassigned': [release],
  'dispatch.rejected': [release],
};
