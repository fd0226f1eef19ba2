import { offerEndpoints } from '#contract/offer.ts';
import { refuse } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { choiceOf, endOffer, insertWish, wishesSince } from '#modules/appointment/index.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import { type Command, type Context, command, happened } from '#road/command.ts';
import { stateOf } from '#road/state-of.ts';
import { tells } from '#road/told-notices.ts';
import { loadCase, requestOfLink } from '../case.ts';
import { type PortalRoutesOptions, pageAfter } from '../options.ts';

/** In a day a customer writes so often when it would suit; more is no wish. */
const mostInDay = 5;

/** No time suits the customer, who writes when it would (`'portal.wish'`). Ends the offer; an agreed appointment stands. */
export function wishByLink(options: PortalRoutesOptions): Command {
  return command({
    endpoint: offerEndpoints.wish,
    kind: 'service_request',
    gates: 'appointment.decline',
    subjectId: requestOfLink,
    load: loadCase,
    change: async (tx, { id, order }, input, context) => {
      const { state } = await stateOf(tx.db, id);
      const reading = { db: tx.db, road: options.road };
      const choice = await choiceOf(reading, { order, state, now: context.recordedAt });
      if (!order || !choice.mayWish) return refuse('subject.state');
      if ((await wishesSince(tx, order.id, context.recordedAt - dayMs)) >= mostInDay)
        return refuse('service_request.flooded');
      await endOffer(tx, order.id, 'declined');
      await insertWish(tx, { orderId: order.id, at: context.at, text: input.text });
      return happened({
        events: [{ type: 'appointment.declined', data: { text: input.text } }],
        reply: pageAfter(options, { tx, input, context }),
        notices: [tellsOfWish(order, context)],
      });
    },
  });
}

/** Whoever goes, and the dispatchers, who find another time. */
function tellsOfWish({ requestId, orderNo, engineerId }: OrderRow, { at }: Context) {
  return tells({
    topic: 'appointment.declined',
    subjectId: requestId,
    personIds: [engineerId],
    roles: ['dispatcher'],
    at,
    named: orderNo,
  });
}
