import { followUpEndpoints } from '#contract/follow-up.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { findComplaint, openComplaint, shown } from '../store.ts';

/** Writes a complaint about a request down (`'complaint.open'`). A cancelled request takes none. */
export const openComplaintByDesk = command({
  endpoint: followUpEndpoints.openComplaint,
  kind: 'service_request',
  load: async (tx, { id }) => {
    const row = await requestRow(tx, id);
    if (!row) return null;
    return { scope: { branchId: row.branchId, customerId: row.customerId, assignees: [] }, row };
  },
  change: async (tx, row, { text, channel = null }, context) => {
    if (row.state === 'cancelled') return refuse('subject.state', { lift: ['service_request.reopen'] });
    const { branchId, orderId } = row;
    const complaint = { branchId, orderId, source: 'desk' as const, text, channel };
    const opened = await openComplaint(tx, context, complaint);
    const view = await findComplaint(tx.db, opened.id);
    if (!view) throw new Error('the complaint just written is not there');
    return happened({ events: [opened.told], reply: shown(view) });
  },
});

/** The request with its latest work order, which the complaint is about. */
function requestRow(tx: Tx, id: string) {
  return tx.db
    .selectFrom('serviceRequest')
    .select(eb => [
      'branchId',
      'customerId',
      'state',
      eb
        .selectFrom('workOrder')
        .select('workOrder.id')
        .whereRef('requestId', '=', 'serviceRequest.id')
        .orderBy('workOrder.id', 'desc')
        .limit(1)
        .as('orderId'),
    ])
    .where('id', '=', id)
    .executeTakeFirst();
}
