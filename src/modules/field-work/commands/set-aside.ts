import { sql } from 'kysely';
import { setAsideEndpoint } from '#contract/field-work.ts';
import { requestOfOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { orderOfHolders } from '../case-of-order.ts';

/** Keeps what an engineer did on an order that had changed meanwhile, and tells engineer and dispatcher. */
export const setFieldWorkAside = command({
  endpoint: setAsideEndpoint,
  kind: 'service_request',
  subjectId: (tx, { orderId }) => requestOfOrder(tx, { id: orderId }),
  load: (tx, { orderId }) => orderOfHolders(tx, orderId),
  change: async (tx, order, { key, call, conflict, input }, { actor, at }) => {
    const isFirst = await nothingOpen(tx, { orderId: order.id, account: actor.key });
    const [row] = await tx.db
      .updateTable('fieldCommand')
      .set({ outcome: 'set_aside', conflict, input: JSON.stringify(input) })
      .where('account', '=', actor.key)
      .where('key', '=', key)
      .returning('id')
      .execute();
    const told = { topic: 'field_work.set_aside', subjectId: order.requestId, at, named: order.orderNo };
    return happened({
      events: [{ type: 'field_work.set_aside', data: { conflict, call } }],
      reply: { id: row?.id ?? order.id },
      notices: isFirst ? [tells({ ...told, personIds: [actor.personId], roles: ['dispatcher'] })] : [],
    });
  },
});

interface Holder {
  readonly orderId: string;
  readonly account: string;
}

/** One notice for all that was done on the order. */
async function nothingOpen(tx: Tx, { orderId, account }: Holder): Promise<boolean> {
  const { rows } = await sql`
    select from field_command where order_id = ${orderId} and account = ${account} and outcome = 'set_aside'
      and settled_at is null limit 1`.execute(tx.db);
  return rows.length === 0;
}
