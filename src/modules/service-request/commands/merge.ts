import { relatedEndpoints } from '#contract/related.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command } from '#road/command.ts';
import { openStates } from '../lifecycle.ts';
import { move } from '../move.ts';
import { loadPair, type Pair, toldTo } from '../related/other.ts';
import { holdsMerged, insertMerge } from '../related/store.ts';

/**
 * Sets a request aside as the same as another one of the customer, which goes on. Its clocks are ended without a verdict,
 * what was overdue stays broken; undoing it lets them run on as if it had never been. The request that was asked first
 * must go on, so that no clock is lost by merging.
 */
export const mergeServiceRequest = command({
  endpoint: relatedEndpoints.merge,
  kind: 'service_request',
  load: (tx, { id, intoId }, context) =>
    loadPair(tx, { action: 'service_request.merge', id, otherId: intoId }, context),
  change: async (tx, { own, other }, _input, context) => {
    const hindered = await hindranceOf(tx, { own, other });
    if (hindered) return hindered;
    const moved = await move(tx, own, {
      action: 'service_request.merge',
      event: 'service_request.merged',
      data: { into: other.requestNo },
      columns: { endedAt: formatInstant(context.at), waitingSince: null },
    });
    if (moved instanceof Refused) return moved;
    await insertMerge(tx, context, { intoId: other.id, stateBefore: own.state });
    const absorbed = { type: 'service_request.absorbed', data: { from: own.requestNo } };
    return { ...moved, elsewhere: toldTo(other, absorbed) };
  },
});

async function hindranceOf(tx: Tx, { own, other }: Pair): Promise<Refused | undefined> {
  if (own.id === other.id) return refuse('service_request.itself', { field: 'intoId' });
  if (own.customerId !== other.customerId)
    return refuse('service_request.other_customer', { field: 'intoId' });
  if (!(openStates as readonly string[]).includes(other.state))
    return refuse('service_request.ended', { field: 'intoId', params: { requestNo: other.requestNo } });
  if (Temporal.Instant.compare(own.registeredAt, other.registeredAt) < 0)
    return refuse('service_request.asked_earlier', {
      field: 'intoId',
      params: { requestNo: other.requestNo },
    });
  return (await holdsMerged(tx, own.id)) ? refuse('service_request.holds_merged') : undefined;
}
