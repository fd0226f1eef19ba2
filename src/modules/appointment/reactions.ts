import type { Reaction } from '#road/road.ts';
import { settleOffer } from './store.ts';

/** With an appointment, however it came about, nothing is on offer any more. */
const settle: Reaction = async (tx, _event, _context, { state }) => {
  const orderNo = state.facts['work_order.order_no'];
  if (typeof orderNo === 'string') await settleOffer(tx, orderNo);
  return [];
};

export const appointmentReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'appointment.agreed': [settle],
  'appointment.changed': [settle],
};
