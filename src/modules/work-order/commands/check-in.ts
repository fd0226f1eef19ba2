import type { Position } from '#contract/shape.ts';
import { goesOnWithRelief } from '#contract/visit.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { checkInFacts } from '#contract/work-order-facts.ts';
import { instantOf } from '#kernel/time.ts';
import { straightLineMetres } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import { command } from '#road/command.ts';
import { endPause } from '../end-pause.ts';
import { step } from '../step.ts';
import { loadOrder, type OrderRow, requestOfOrder } from '../store.ts';

/**
 * Arrives on site. What the device tells of the place is recorded, and never stands in the way. Where somebody else's visit
 * was interrupted before, it goes on with this.
 */
export const checkIn = command({
  endpoint: workOrderEndpoints.checkIn,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: checkInFacts(input) };
  },
  change: async (tx, row, { outcome, position, reason = null }, { at }) => {
    await tx.db
      .insertInto('checkIn')
      .values({ id: newId(), orderId: row.id, at: instantOf(at), outcome, reason, ...placeOf(row, position) })
      .execute();
    const isRelief = await endPause(tx, row.id, { at, isConsented: false });
    return step(tx, row, {
      action: 'work_order.check_in',
      event: 'work_order.checked_in',
      data: { outcome },
      facts: checkInFacts({ outcome }),
      after: isRelief ? [goesOnWithRelief] : [],
    });
  },
});

/** Where it was, and how far from the site. */
function placeOf({ siteLng, siteLat }: OrderRow, position: Position | undefined) {
  if (!position) return {};
  const { lng, lat, accuracyMetres = null } = position;
  const isKnown = siteLng !== null && siteLat !== null;
  const distanceMetres = isKnown ? straightLineMetres({ lng, lat }, { lng: siteLng, lat: siteLat }) : null;
  return { lng, lat, accuracyMetres, distanceMetres };
}
