import type { arrivalEndpoints } from '#contract/arrival.ts';
import { refuse } from '#kernel/refusal.ts';
import { seesOrder } from '#modules/work-order/index.ts';
import type { Query } from '#road/route.ts';
import { arrivalOf } from '../store.ts';

/** When the engineer of an order is expected who is on the way. */
export const readArrival: Query<typeof arrivalEndpoints.read> = async (context, { id }) => {
  if (!(await seesOrder(context, id))) return refuse('subject.not_found');
  return { arrival: await arrivalOf(context, id, context.now) };
};
