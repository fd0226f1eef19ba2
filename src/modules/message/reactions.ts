import type { Tx } from '#platform/database/transaction.ts';
import type { Reaction } from '#road/road.ts';
import { correspondenceOf, writeMail } from './outgoing.ts';

/** What the desk answers goes to the customer by mail as well, where they wrote or have an address. */
const sendAnswer: Reaction = async (tx, event, { id, actor }) => {
  if (actor.source === 'import') return [];
  const correspondence = await correspondenceOf(tx, id);
  if (!correspondence) return [];
  const text = await lastSaid(tx, id);
  if (text !== null)
    await writeMail(tx, { requestId: id, correspondence, text, isAutomatic: false, at: event.at });
  return [];
};

/** The words are written down before they are told of. */
async function lastSaid({ db }: Tx, requestId: string): Promise<string | null> {
  const said = await db
    .selectFrom('serviceRequestNote')
    .select('text')
    .where('requestId', '=', requestId)
    .where('kind', 'in', ['reply', 'written_contact'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return said?.text ?? null;
}

export const messageReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'service_request.replied': [sendAnswer],
  'service_request.contacted_in_writing': [sendAnswer],
};
