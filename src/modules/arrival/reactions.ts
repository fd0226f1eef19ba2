import { type EpochMs, minuteMs } from '#kernel/time.ts';
import { travelMinutes } from '#modules/day-plan/index.ts';
import type { Reaction } from '#road/road.ts';
import { keepExpectation, type Way, wayOf } from './store.ts';
import { tellCustomer } from './tell-customer.ts';

const roundedTo = 5 * minuteMs;

/** Who sets out is expected after the way; where nobody knows the place, nothing is promised. */
const expect: Reaction = async (tx, { at }, context, { state }) => {
  const orderNo = state.facts['work_order.order_no'];
  const way = typeof orderNo === 'string' ? await wayOf(tx, orderNo, at) : undefined;
  if (!way?.from || !way.to) return [];
  const expectedAt = expectedAfter(way, at);
  await keepExpectation(tx, { orderId: way.orderId, departedAt: at, expectedAt });
  await tellCustomer(tx, context, { key: 'on_the_way', expectedAt });
  return [{ type: 'arrival.expected', data: { at: expectedAt } }];
};

function expectedAfter({ from, to }: Way, departedAt: EpochMs): EpochMs {
  return Math.ceil((departedAt + travelMinutes(from, to) * minuteMs) / roundedTo) * roundedTo;
}

export const arrivalReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'work_order.departed': [expect],
};
