import { workOrderEndpoints } from '#contract/work-order.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

interface Ready {
  readonly hasServiceReportForm: boolean;
  readonly hasSatisfactionForm: boolean;
}

/** Has documents, forms and parts ready. */
export const prepareWorkOrder = command({
  endpoint: workOrderEndpoints.prepare,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: (tx, row, input) =>
    step(tx, row, { action: 'work_order.prepare', event: 'work_order.prepared', facts: factsOf(input) }),
});

function factsOf({ hasServiceReportForm, hasSatisfactionForm }: Ready) {
  return {
    'work_order.has_report_form': hasServiceReportForm,
    'work_order.has_satisfaction_form': hasSatisfactionForm,
  };
}
