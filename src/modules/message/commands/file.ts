import { messageEndpoints } from '#contract/message.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadRequest, type RequestRow } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { acknowledgement, correspondenceOf, writeMail } from '../outgoing.ts';
import { remember } from '../sender.ts';

export interface FileOptions {
  /** Address of the customer's page. */
  readonly portalUrl: (requestId: string) => string;
}

/**
 * Files what came in in the request that it belongs to: whoever has the request is told. The first mail of a request is
 * acknowledged with its number. Refuses `message.settled`.
 */
export const fileMessage = ({ portalUrl }: FileOptions) =>
  command({
    endpoint: messageEndpoints.file,
    kind: 'service_request',
    load: loadRequest,
    change: async (tx, row, { messageId, isRemembered }, context) => {
      const filed = await setFiled(tx, messageId, { requestId: row.id, context });
      if (filed instanceof Refused) return filed;
      if (isRemembered) await remember(tx, filed.fromAddress, { customerId: row.customerId, context });
      const isFirst = await isFirstOf(tx, row.id, messageId);
      if (isFirst && filed.automatic === null)
        await acknowledge(tx, row, { context, portal: portalUrl(row.id) });
      return happened({
        events: [{ type: 'message.received' }],
        reply: { id: messageId, state: 'filed' },
        notices: isFirst ? [] : [tellOwner(row, filed.fromName, context)],
      });
    },
  });

interface Filing {
  readonly requestId: string;
  readonly context: Context;
}

async function setFiled({ db }: Tx, messageId: string, { requestId, context }: Filing) {
  const found = await db
    .selectFrom('message')
    .select(['state', 'fromAddress', 'fromName', 'automatic'])
    .where('id', '=', messageId)
    .where('direction', '=', 'in')
    .forUpdate()
    .executeTakeFirst();
  if (!found) return new Refused([{ code: 'subject.not_found', field: 'messageId' }]);
  if (found.state === 'filed') return refuse('message.settled');
  const settled = { settledAt: instantOf(context.at), settledByName: context.actor.name };
  await db
    .updateTable('message')
    .set({ state: 'filed', reason: null, requestId, ...settled })
    .where('id', '=', messageId)
    .execute();
  return found;
}

async function isFirstOf({ db }: Tx, requestId: string, messageId: string): Promise<boolean> {
  const other = await db
    .selectFrom('message')
    .select('id')
    .where('requestId', '=', requestId)
    .where('id', '<>', messageId)
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

interface Acknowledging {
  readonly context: Context;
  readonly portal: string;
}

async function acknowledge(tx: Tx, { id }: RequestRow, { context, portal }: Acknowledging): Promise<void> {
  const correspondence = await correspondenceOf(tx, id);
  if (!correspondence?.acknowledges) return;
  const text = acknowledgement(correspondence, portal);
  await writeMail(tx, { requestId: id, correspondence, text, isAutomatic: true, at: context.at });
}

function tellOwner({ id, ownerId }: RequestRow, named: string, { at }: Context) {
  const roles = ownerId === null ? ['csr'] : [];
  return tells({ topic: 'message.received', subjectId: id, personIds: [ownerId], roles, at, named });
}
