import { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { Values } from '#engine/vocabulary.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { loadRequest } from '../store.ts';

interface Judged {
  readonly kind: string;
  readonly faultClass: string;
  readonly severity: string;
  readonly isSupplierNeeded: boolean;
}

/** Settles class, severity and supplier; who does it takes the request over. A new class works the limits out again. */
export const triageServiceRequest = command({
  endpoint: serviceRequestEndpoints.triage,
  kind: 'service_request',
  load: async (tx, input) => {
    const found = await loadRequest(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: (tx, row, input, { actor }) => {
    const { kind, faultClass, severity, isSupplierNeeded } = input;
    const ownerId = actor.personId ?? row.ownerId;
    const reclassified = faultClass !== row.faultClass || isSupplierNeeded !== row.isSupplierNeeded;
    return move(tx, row, {
      action: 'service_request.triage',
      event: 'service_request.triaged',
      data: { reclassified },
      facts: { ...factsOf(input), 'service_request.owner': ownerId },
      columns: { kind, faultClass, severity, isSupplierNeeded, ownerId },
    });
  },
});

function factsOf({ kind, faultClass, severity, isSupplierNeeded }: Judged): Values {
  return {
    'service_request.kind': kind,
    'service_request.fault_class': faultClass,
    'service_request.severity': severity,
    'service_request.supplier_needed': isSupplierNeeded,
  };
}
