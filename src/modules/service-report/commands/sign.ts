import { workOrderEndpoints } from '#contract/work-order.ts';
import { loadOrder, requestOfOrder } from '#modules/work-order/index.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { type Command, command } from '#road/command.ts';
import { signingFacts, signOrder } from '../sign-report.ts';

/** Takes the customer's signature and marks on the engineer's device (`'service_report.sign'`; S2.BUS.10). */
export function signServiceReport(files: FileStore): Command {
  return command({
    endpoint: workOrderEndpoints.sign,
    kind: 'service_request',
    subjectId: requestOfOrder,
    load: async (tx, input, context) => {
      const found = await loadOrder(tx, input);
      return found && { ...found, proposes: signingFacts(input, context) };
    },
    change: (tx, row, signing, context) => signOrder({ tx, files }, row, { signing, context }),
  });
}
