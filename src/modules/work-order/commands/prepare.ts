import { workOrderEndpoints } from '#contract/work-order.ts';
import { preparationFacts } from '#contract/work-order-facts.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Has documents, forms and parts ready. */
export const prepareWorkOrder = command({
  endpoint: workOrderEndpoints.prepare,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: preparationFacts(input) };
  },
  change: (tx, row, input) =>
    step(tx, row, {
      action: 'work_order.prepare',
      event: 'work_order.prepared',
      facts: preparationFacts(input),
    }),
});
