import { doubtClockEndpoint } from '#contract/field-work.ts';
import { minuteMs } from '#kernel/time.ts';
import { requestOfOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { orderOfHolders } from '../case-of-order.ts';

/** Writes into the evidence that the time of what was done is not sure, and by how much it was corrected. */
export const doubtClock = command({
  endpoint: doubtClockEndpoint,
  kind: 'service_request',
  subjectId: (tx, { orderId }) => requestOfOrder(tx, { id: orderId }),
  load: (tx, { orderId }) => orderOfHolders(tx, orderId),
  change: async (_tx, { id }, { doubt, offsetMs }) => {
    const data = { doubt, offset: Math.round(offsetMs / minuteMs) };
    return happened({ events: [{ type: 'field_work.clock_doubted', data }], reply: { id } });
  },
});
