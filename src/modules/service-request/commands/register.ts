import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command, happened } from '#road/command.ts';
import { loadRegistration, register } from '../begin.ts';

/**
 * Registers what a customer asks for (`'service_request.register'`): the clocks of the regulation begin at the instant
 * of asking. Refuses what does not belong together: `site.not_of_customer`, `asset.not_of_customer`.
 */
export const registerServiceRequest = command({
  endpoint: serviceRequestEndpoints.register,
  kind: 'service_request',
  begins: true,
  isGrouped: true,
  load: loadRegistration,
  change: async (tx, begun, input, context) => happened(register(tx, { input, context, begun })),
});
