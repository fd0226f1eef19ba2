import { may } from '#contract/asker.ts';
import { dispatchEndpoints } from '#contract/dispatch.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadOrder, nextOfOrder, requestOfOrder, step } from '#modules/work-order/index.ts';
import { command } from '#road/command.ts';
import { candidatesOf, lockRotation, takeTurns } from '../rotation.ts';
import { insertAssignment } from '../store.ts';

/** Whether engineers may take orders themselves: the setting `dispatch_grab` of the regulation. */
export function mayGrab({ dispatch_grab: isAllowed }: Values): boolean {
  return isAllowed === true;
}

/**
 * The engineer takes an order of the own branch that nobody holds, before the gates of sending somebody. Of two at once
 * the second is refused (`work_order.already_assigned`). Refuses where the company does not allow it
 * (`dispatch.grab_not_allowed`), who lacks the skill, is out or away (`dispatch.grab_unfit`).
 */
export const grabOrder = command({
  endpoint: dispatchEndpoints.grab,
  kind: 'service_request',
  gates: 'dispatch.assign',
  subjectId: requestOfOrder,
  load: async (tx, input, { actor, at, settings }) => {
    const found = await loadOrder(tx, input);
    if (!found || found.row.outletId !== null || !may(actor, 'dispatch.grab', found.scope)) return null;
    if (!mayGrab(settings())) return refuse('dispatch.grab_not_allowed');
    const refused = nextOfOrder(found.row, 'dispatch.assign');
    if (refused instanceof Refused) return refused;
    await lockRotation(tx, found.row.branchId);
    const candidates = await candidatesOf(tx.db, {
      ...found.row,
      at: found.row.appointmentFrom ?? instantOf(at),
    });
    const own = candidates.find(({ engineerId }) => engineerId === actor.personId);
    if (!own) return refuse('subject.not_found');
    const { engineersOut, crewSize, requiredSkill } = found.row;
    const proposes = {
      'dispatch.in_turn': own.isNext,
      'dispatch.skill_fits': !own.passedOver.includes('skill_missing'),
      'dispatch.engineer_out': own.passedOver.includes('still_out'),
      'dispatch.reason': 'grabbed',
      'work_order.crew_size': crewSize,
      'work_order.required_skill': requiredSkill,
      'work_order.engineers_out': engineersOut,
    };
    return { scope: found.scope, row: { order: found.row, own, proposes }, proposes };
  },
  change: async (tx, { order, own, proposes }, _input, { at }) => {
    if (own.passedOver.length > 0) return refuse('dispatch.grab_unfit');
    const { appointmentFrom: from, appointmentTo: to } = order;
    const taken = await insertAssignment(tx, {
      ...{ orderId: order.id, engineerId: own.engineerId, leaderId: null, isInTurn: own.isNext },
      ...{ reason: 'grabbed', assignedAt: instantOf(at), window: from && to ? { from, to } : null },
    });
    if (taken) return taken;
    await takeTurns(tx, order.branchId, [own.engineerId]);
    return step(tx, order, {
      action: 'dispatch.assign',
      event: 'dispatch.assigned',
      data: { in_turn: own.isNext, grabbed: true },
      facts: {
        ...proposes,
        'work_order.engineer': own.engineerId,
        'work_order.engineers_out': order.engineersOut + 1,
      },
      columns: { engineerId: own.engineerId },
    });
  },
});
