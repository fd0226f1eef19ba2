import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { Refused } from '#kernel/refusal.ts';
import { createWorkOrder } from '#modules/work-order/index.ts';
import { command, happened } from '#road/command.ts';
import { move } from '../move.ts';
import { loadRequest } from '../store.ts';

/** Passes a request on to field service: makes a work order for somebody to be sent. */
export const passToField = command({
  endpoint: serviceRequestEndpoints.passToField,
  kind: 'service_request',
  load: async (tx, input) => {
    const found = await loadRequest(tx, input);
    const { crewSize = 1, requiredSkill = null } = input;
    const proposes = { 'work_order.crew_size': crewSize, 'work_order.required_skill': requiredSkill };
    return found && { ...found, proposes };
  },
  change: async (tx, row, { task, requiredSkill = null, crewSize = 1 }, context) => {
    const moved = await move(tx, row, {
      action: 'service_request.pass_to_field',
      event: 'service_request.passed_to_field',
      columns: { waitingSince: null },
    });
    if (moved instanceof Refused) return moved;
    const order = { branchId: row.branchId, task, requiredSkill, crewSize };
    const created = await createWorkOrder(tx, context, order);
    return happened({
      events: [...moved.events, created.told],
      reply: {
        ...moved.reply,
        workOrderId: created.id,
        orderNo: created.orderNo,
      },
    });
  },
});
