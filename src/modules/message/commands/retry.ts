import { messageEndpoints } from '#contract/message.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';

/** Sends again what could not be delivered. Refuses `message.settled` for what is under way or was taken. */
export const retryMessage = command({
  endpoint: messageEndpoints.retry,
  kind: 'service_request',
  subjectId: requestOf,
  load: async (tx, { id }) => {
    const requestId = await requestOf(tx, { id });
    return requestId === null ? null : loadRequest(tx, { id: requestId });
  },
  change: async (tx, _row, { id }, { recordedAt }) => {
    const again = await tx.db
      .updateTable('message')
      .set({ state: 'waiting', attempts: 0, nextTryAt: instantOf(recordedAt), fault: null })
      .where('id', '=', id)
      .where('state', 'in', ['failed', 'bounced'])
      .returning('id')
      .executeTakeFirst();
    if (!again) return refuse('message.settled');
    return happened({ events: [{ type: 'message.retried' }], reply: { id, state: 'waiting' } });
  },
});

async function requestOf({ db }: Tx, { id }: { readonly id: string }): Promise<string | null> {
  const found = await db.selectFrom('message').select('requestId').where('id', '=', id).executeTakeFirst();
  return found?.requestId ?? null;
}
