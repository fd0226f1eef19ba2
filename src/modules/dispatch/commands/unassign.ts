import { workOrderEndpoints } from '#contract/work-order.ts';
import { addOrderNote, loadOrder, requestOfOrder, step, tellsCrew } from '#modules/work-order/index.ts';
import { command } from '#road/command.ts';

/** Facts of a sending that end when the order is taken or given back. */
export const begunAnew = {
  'work_order.accepted_at': null,
  'work_order.dispatcher': null,
  'work_order.engineer': null,
  'work_order.leader': null,
  'dispatch.in_turn': null,
  'dispatch.skill_fits': null,
  'dispatch.area_fits': null,
  'dispatch.engineer_out': null,
  'dispatch.travel_fits': null,
  'dispatch.team': null,
  'dispatch.reason': null,
};

/** Takes the order back from its engineer, at the latest before the repair is written down. The turn stays used. */
export const unassignEngineer = command({
  endpoint: workOrderEndpoints.unassign,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, row, { reason }, context) => {
    await addOrderNote(tx, context, { orderId: row.id, text: reason });
    return step(tx, row, {
      action: 'dispatch.unassign',
      event: 'dispatch.unassigned',
      facts: { ...begunAnew, 'work_order.engineers_out': Math.max(0, row.engineersOut - 1) },
      columns: { engineerId: null, leaderId: null, acceptedAt: null },
      notices: tellsCrew(row, 'work_order.taken_back', context.at),
    });
  },
});
