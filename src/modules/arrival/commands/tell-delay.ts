import { arrivalEndpoints } from '#contract/arrival.ts';
import { refuse } from '#kernel/refusal.ts';
import { type EpochMs, minuteMs, parseInstant } from '#kernel/time.ts';
import { loadOrder, type OrderRow, requestOfOrder } from '#modules/work-order/index.ts';
import type { Actor } from '#road/actor.ts';
import { command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { arrivalOf, keepDelay, keepExpectation } from '../store.ts';
import { tellCustomer } from '../tell-customer.ts';

/** Tells that the engineer comes later than expected. Refuses before somebody has set out, and once they are there. */
export const tellDelay = command({
  endpoint: arrivalEndpoints.tellDelay,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { minutes, reason = null }, context) => {
    if (row.state !== 'departed') return refuse('subject.state', { lift: ['work_order.depart'] });
    const { at } = context;
    const before = await arrivalOf(tx, row.id, at);
    const expectedAt = Math.max(before ? parseInstant(before.expectedAt) : at, at) + minutes * minuteMs;
    if (!before) await keepExpectation(tx, { orderId: row.id, departedAt: at, expectedAt });
    await keepDelay(tx, row.id, { expectedAt, at, reason });
    await tellCustomer(tx, context, { key: 'delayed', expectedAt });
    return happened({
      events: [{ type: 'arrival.delayed', data: { at: expectedAt, minutes } }],
      reply: { arrival: await arrivalOf(tx, row.id, at) },
      notices: [tellsOfDelay(row, { at, expectedAt, by: context.actor })],
    });
  },
});

interface Delay {
  readonly at: EpochMs;
  readonly expectedAt: EpochMs;
  readonly by: Pick<Actor, 'roles'>;
}

/** The dispatchers, whose plan of the day it upsets; or, where one of them told it, whoever goes. */
function tellsOfDelay({ requestId, orderNo, engineerId }: OrderRow, { at, expectedAt, by }: Delay) {
  const isByDispatcher = by.roles.includes('dispatcher');
  return tells({
    topic: 'arrival.delayed',
    subjectId: requestId,
    ...(isByDispatcher ? { personIds: [engineerId] } : { roles: ['dispatcher'] }),
    at,
    dueAt: expectedAt,
    named: orderNo,
  });
}
