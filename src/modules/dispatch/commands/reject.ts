import { dispatchEndpoints } from '#contract/dispatch.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadOrder, requestOfOrder, step } from '#modules/work-order/index.ts';
import { newId } from '#platform/id.ts';
import { command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { begunAnew } from './unassign.ts';

/**
 * The engineer gives the order back with a reason, before setting out. The dispatcher is told; the clocks of the case go
 * on, the turn stays used. Refuses others than the one who holds it: `work_order.not_yours`,
 * and another reason that is not said: `dispatch.reason_unsaid`.
 */
export const rejectOrder = command({
  endpoint: dispatchEndpoints.reject,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: { 'dispatch.rejected_for': input.reason } };
  },
  change: async (tx, row, { reason, note = null }, { at, actor }) => {
    if (row.engineerId === null || row.engineerId !== actor.personId) return refuse('work_order.not_yours');
    if (reason === 'other' && note === null) return refuse('dispatch.reason_unsaid', { field: 'note' });
    const stepped = await step(tx, row, {
      action: 'dispatch.reject',
      event: 'dispatch.rejected',
      data: { reason },
      facts: {
        ...begunAnew,
        'dispatch.rejected_for': reason,
        'work_order.engineers_out': Math.max(0, row.engineersOut - 1),
      },
      columns: { engineerId: null, leaderId: null, acceptedAt: null },
      notices: [
        tells({
          topic: 'work_order.rejected',
          subjectId: row.requestId,
          roles: ['dispatcher'],
          at,
          named: row.orderNo,
        }),
      ],
    });
    const rejection = { id: newId(), orderId: row.id, engineerId: row.engineerId, reason, note };
    await tx.db
      .insertInto('rejection')
      .values({ ...rejection, at: instantOf(at) })
      .execute();
    return stepped;
  },
});
