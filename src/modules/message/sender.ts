import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context } from '#road/command.ts';
import { isAddress } from './said.ts';

interface Remembering {
  readonly customerId: string;
  readonly siteId?: string;
  readonly context: Context;
}

/** From now on what this address writes is this customer's. */
export async function remember(
  { db }: Tx,
  address: string,
  { customerId, siteId, context }: Remembering,
): Promise<void> {
  if (!isAddress(address)) return;
  const told = {
    ...{ customerId, contactId: null, siteId: siteId ?? null },
    ...{ toldByName: context.actor.name, toldAt: instantOf(context.at) },
  };
  await db
    .insertInto('messageSender')
    .values({ address, ...told })
    .onConflict(conflict => conflict.column('address').doUpdateSet(told))
    .execute();
}
