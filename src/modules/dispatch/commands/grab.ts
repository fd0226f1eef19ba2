import { may } from '#contract/asker.ts';
import { dispatchEndpoints } from '#contract/dispatch.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Rule } from '#modules/day-plan/index.ts';
import { loadOrder, nextOfOrder, type OrderRow, requestOfOrder, step } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command } from '#road/command.ts';
import { candidatesOf, lockRotation, takeTurns } from '../rotation.ts';
import { type Sending, sendingFacts } from '../sending-facts.ts';
import { rulesBroken } from '../standing.ts';
import { insertAssignment } from '../store.ts';
import { agreedWindow } from '../window.ts';

/** Whether engineers may take orders themselves: the setting `dispatch_grab` of the regulation. */
export function mayGrab({ dispatch_grab: isAllowed }: Values): boolean {
  return isAllowed === true;
}

/**
 * The engineer takes an order of the own branch that nobody holds, before the gates of sending somebody. Of two at once
 * the second is told who has it (`dispatch.grab_too_late`). Refuses where the company does not allow it
 * (`dispatch.grab_not_allowed`), what takes several people (`dispatch.grab_crew`), who lacks the skill, is out or away
 * (`dispatch.grab_unfit`), and who could not be there at the time that was agreed.
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
    const refused =
      (await againstTaken(tx, found.row, actor.personId)) ?? nextOfOrder(found.row, 'dispatch.assign');
    if (refused instanceof Refused) return refused;
    if (found.row.crewSize > 1)
      return refuse('dispatch.grab_crew', { params: { count: found.row.crewSize } });
    const sending = await ownSending(tx, found.row, { engineerId: actor.personId, at: instantOf(at) });
    if (!sending) return refuse('subject.not_found');
    const proposes = sendingFacts(sending, { reason: 'grabbed' });
    return { scope: found.scope, row: { ...sending, proposes }, proposes };
  },
  change: async (tx, { order, chosen, going, broken, proposes }, _input, { at }) => {
    if (chosen.passedOver.length > 0) return refuse('dispatch.grab_unfit');
    const [code] = broken.flatMap(({ rule }) => codes[rule] ?? []);
    if (code) return refuse(code);
    const taken = await insertAssignment(tx, {
      ...{ orderId: order.id, engineerId: chosen.engineerId, leaderId: null, isInTurn: chosen.isNext },
      ...{ reason: 'grabbed', assignedAt: instantOf(at), window: going },
    });
    if (taken) return taken;
    await takeTurns(tx, order.branchId, [chosen.engineerId]);
    return step(tx, order, {
      action: 'dispatch.assign',
      event: 'dispatch.assigned',
      data: { in_turn: chosen.isNext, grabbed: true },
      facts: {
        ...proposes,
        'work_order.engineer': chosen.engineerId,
        'work_order.engineers_out': order.engineersOut + 1,
      },
      columns: { engineerId: chosen.engineerId },
    });
  },
});

/** The hard rules of time and place; the skill is for the regulation's gate to ask, and asked of the rotation. */
const codes: Partial<Record<Rule, string>> = {
  absent: 'dispatch.absent',
  overlap: 'appointment.overlap',
  travel_too_long: 'dispatch.grab_too_far',
  other_at_customer: 'dispatch.other_at_customer',
};

/** Who was slower is told who was faster: it may be the dispatcher who sent them. */
async function againstTaken(
  tx: Tx,
  { engineerId, state }: OrderRow,
  personId: string | null,
): Promise<Refused | undefined> {
  if (engineerId === null || engineerId === personId || state === 'cancelled') return undefined;
  const { name } = await tx.db
    .selectFrom('person')
    .select('name')
    .where('id', '=', engineerId)
    .executeTakeFirstOrThrow();
  return refuse('dispatch.grab_too_late', { params: { name } });
}

interface Grabbing {
  readonly engineerId: string | null;
  readonly at: Temporal.Instant;
}

/** The engineer's own place in the rotation and what speaks against the agreed time; undefined for no engineer of the branch. */
async function ownSending(
  tx: Tx,
  order: OrderRow,
  { engineerId, at }: Grabbing,
): Promise<Sending | undefined> {
  await lockRotation(tx, order.branchId);
  const going = agreedWindow(order);
  const candidates = await candidatesOf(tx.db, { ...order, at: going?.from ?? at });
  const chosen = candidates.find(candidate => candidate.engineerId === engineerId);
  if (!chosen) return undefined;
  const asked = { orderId: order.id, engineerId: chosen.engineerId };
  const broken = going ? await rulesBroken(tx.db, { ...asked, window: going }, undefined) : [];
  return { order, chosen, going, broken };
}
