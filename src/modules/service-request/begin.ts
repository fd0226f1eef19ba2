import type { Scope } from '#contract/asker.ts';
import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context, Found, Told } from '#road/command.ts';
import type { Due } from '#road/road.ts';
import { insertRequest, justRegistered } from './insert.ts';
import { type Concerned, factsOf, readConcerned } from './registration.ts';

/** Whom it concerns, and the number it gets. */
export interface Begun {
  readonly requestNo: string;
  readonly concerned: Concerned;
}

/**
 * What a new request stands on, whichever way it comes. Refuses what does not belong together: `site.not_of_customer`,
 * `asset.not_of_customer`.
 */
export async function loadRegistration(
  tx: Tx,
  input: RegisterServiceRequest,
  context: Pick<Context, 'at' | 'nextNo'>,
): Promise<Refused | Found<Begun>> {
  const [concerned, requestNo] = await Promise.all([
    readConcerned(tx, input),
    context.nextNo('service_request'),
  ]);
  if (!concerned) return refuse('site.not_of_customer', { field: 'siteId' });
  const refused = belongsTogether(input, concerned) ?? (await refuseUnknownCall(tx, input));
  if (refused) return refused;
  const scope: Scope = { branchId: concerned.branchId, customerId: input.customerId, assignees: [] };
  return { scope, row: { concerned, requestNo }, proposes: factsOf(input, concerned, context.at) };
}

async function refuseUnknownCall(tx: Tx, { callId }: RegisterServiceRequest): Promise<Refused | undefined> {
  if (callId === undefined) return undefined;
  const call = tx.db.selectFrom('phoneCall').select('id').where('id', '=', callId);
  return (await call.executeTakeFirst()) ? undefined : refuse('subject.not_found', { field: 'callId' });
}

function belongsTogether(input: RegisterServiceRequest, concerned: Concerned): Refused | undefined {
  if (!concerned.isSiteOfCustomer) return refuse('site.not_of_customer', { field: 'siteId' });
  if (input.assetId !== undefined && !concerned.isAssetOfCustomer)
    return refuse('asset.not_of_customer', { field: 'assetId' });
  if (input.contactId !== undefined && concerned.contactName === null)
    return new Refused([{ code: 'subject.not_found', field: 'contactId' }]);
  return undefined;
}

/** The call in which it was asked for is evidence of how it came. */
function dataOf({ callId }: RegisterServiceRequest): Values {
  return callId === undefined ? {} : { call_id: callId };
}

interface Registering {
  readonly input: RegisterServiceRequest;
  readonly context: Pick<Context, 'id' | 'actor' | 'at'>;
  readonly begun: Begun;
}

/** Tells of a new request; the reply writes it down at the end of the transaction, with its first limit. */
export function register(tx: Tx, { input, context, begun }: Registering) {
  const { id, actor, at } = context;
  const events: readonly Told[] = [{ type: 'service_request.registered', data: dataOf(input), at }];
  const reply = (due: Due) => {
    const request = { id, ...begun, input, registeredByName: actor.name, registeredAt: at, due };
    insertRequest(tx, { ...request, standing: justRegistered });
    const { requestNo } = begun;
    return { id, requestNo, state: 'registered' as const, dueAt: instant(due.dueAt) };
  };
  return { events, reply };
}

const instant = (at: EpochMs | null): string | null => (at === null ? null : formatInstant(at));
