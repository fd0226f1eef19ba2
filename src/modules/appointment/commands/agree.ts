import { workOrderEndpoints } from '#contract/work-order.ts';
import { Refused } from '#kernel/refusal.ts';
import { appointmentData, appointmentFacts, moveAssignment, windowOf } from '#modules/dispatch/index.ts';
import { loadOrder, nextOfOrder, requestOfOrder, step } from '#modules/work-order/index.ts';
import { command } from '#road/command.ts';

/** Agrees or changes the appointment with the customer. Refuses one that overlaps another of the same engineer. */
export const agreeAppointment = command({
  endpoint: workOrderEndpoints.agreeAppointment,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input, { at }) => {
    const found = await loadOrder(tx, input);
    const window = windowOf(input, at);
    if (window instanceof Refused) return window;
    return found && { ...found, proposes: appointmentFacts(window) };
  },
  change: async (tx, row, input, { at }) => {
    const refused = nextOfOrder(row, 'appointment.agree');
    if (refused instanceof Refused) return refused;
    const window = windowOf(input, at);
    if (window instanceof Refused) return window;
    const taken = await moveAssignment(tx, row.id, window);
    if (taken) return taken;
    return step(tx, row, {
      action: 'appointment.agree',
      event: row.appointmentFrom ? 'appointment.changed' : 'appointment.agreed',
      data: appointmentData(window),
      facts: appointmentFacts(window),
      columns: { appointmentFrom: window.from, appointmentTo: window.to },
    });
  },
});
