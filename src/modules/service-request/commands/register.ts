import { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { type Context, command, happened } from '#road/command.ts';
import type { Due } from '#road/road.ts';
import { type Concerned, factsOf, insertRequest, readConcerned } from '../registration.ts';

/** Whom it concerns, and the number it gets. */
interface Begun {
  readonly requestNo: string;
  readonly concerned: Concerned;
}

/**
 * Registers what a customer asks for (`'service_request.register'`): the clocks of the regulation begin at the instant
 * of asking. Refuses what does not belong together: `site.not_of_customer`, `asset.not_of_customer`.
 */
export const registerServiceRequest = command({
  endpoint: serviceRequestEndpoints.register,
  kind: 'service_request',
  begins: true,
  load: async (tx, input, context) => {
    const [concerned, requestNo] = await Promise.all([
      readConcerned(tx, input),
      context.nextNo('service_request'),
    ]);
    if (!concerned) return refuse('site.not_of_customer', { field: 'siteId' });
    const refused = belongsTogether(input, concerned);
    if (refused) return refused;
    const scope = { branchId: concerned.branchId, customerId: input.customerId, assignees: [] };
    return { scope, row: { concerned, requestNo }, proposes: factsOf(input, concerned, context.at) };
  },
  change: async (tx, row, input, context) =>
    happened({
      events: [{ type: 'service_request.registered' }],
      reply: due => registered(tx, { input, context, begun: row, due }),
    }),
});

function belongsTogether(input: RegisterServiceRequest, concerned: Concerned): Refused | undefined {
  if (!concerned.isSiteOfCustomer) return refuse('site.not_of_customer', { field: 'siteId' });
  if (input.assetId !== undefined && !concerned.isAssetOfCustomer)
    return refuse('asset.not_of_customer', { field: 'assetId' });
  if (input.contactId !== undefined && concerned.contactName === null)
    return new Refused([{ code: 'subject.not_found', field: 'contactId' }]);
  return undefined;
}

interface Registered {
  readonly input: RegisterServiceRequest;
  readonly context: Context;
  readonly begun: Begun;
  readonly due: Due;
}

function registered(tx: Parameters<typeof insertRequest>[0], { input, context, begun, due }: Registered) {
  const { id, actor, at } = context;
  tx.finishWith(insertRequest(tx, input, { id, ...begun, registeredByName: actor.name, at, due }));
  return {
    id,
    requestNo: begun.requestNo,
    state: 'registered' as const,
    dueAt: due.dueAt === null ? null : formatInstant(due.dueAt),
  };
}
