import type { Values } from '#engine/vocabulary.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { assetFacts, readConcerned } from './registration.ts';

interface Machine {
  readonly requestId: string;
  readonly assetId: string;
}

/** Another machine of the customer is the one that is worked on. Answers with what clauses may ask of it from now on. */
export async function changeMachine(tx: Tx, { requestId, assetId }: Machine): Promise<Values> {
  const request = await tx.db
    .updateTable('serviceRequest')
    .set({ assetId })
    .where('id', '=', requestId)
    .returning(['customerId', 'siteId', 'contactId', 'registeredAt'])
    .executeTakeFirstOrThrow();
  const { registeredAt, ...parties } = request;
  const concerned = await readConcerned(tx, { ...parties, assetId });
  if (!concerned) return {};
  return assetFacts(concerned, civilDay(registeredAt.epochMilliseconds, concerned.branchZone));
}
