import { may } from '#contract/asker.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Candidate } from '#contract/work-order-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import {
  loadOrder,
  nextOfOrder,
  type OrderRow,
  requestOfOrder,
  step,
  tellsCrew,
} from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, type Told } from '#road/command.ts';
import { againstCrew, membersOf } from '../crew.ts';
import { againstSending, holderOf } from '../outlet.ts';
import {
  candidateFromElsewhere,
  candidatesOf,
  type DispatchRule,
  dispatchRuleOf,
  lockRotation,
  takeTurns,
} from '../rotation.ts';
import { type Sending, sendingFacts } from '../sending-facts.ts';
import { rulesBroken } from '../standing.ts';
import { insertAssignment, type Window } from '../store.ts';
import { agreedWindow, appointmentData, appointmentFacts, windowIn } from '../window.ts';

interface Choice extends Sending {
  /** Those before the chosen one whose turn is used up with this one. */
  readonly passedOver: readonly Candidate[];
  /** Who was next and is not sent, against the rotation. */
  readonly bypassed: Candidate | undefined;
  readonly isNobodyNext: boolean;
  readonly isWindowNew: boolean;
}

type Chosen = Omit<Choice, 'isWindowNew'>;

type Input = BodyOf<typeof workOrderEndpoints.assign>;

/**
 * Sends an engineer. Another than the next in turn needs a reason. Refuses a second engineer while one holds the order
 * (`work_order.already_assigned`), and overlapping appointments (`appointment.overlap`): the database forbids both.
 */
export const assignEngineer = command({
  endpoint: workOrderEndpoints.assign,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input, { actor, at, settings }) => {
    const found = await loadOrder(tx, input);
    if (!found || !may(actor, 'dispatch.assign', found.scope)) return null;
    // Before the gates: of two dispatchers at once, the second is to learn that it is done.
    const refused = (await againstSending(tx, found.row, actor)) ?? nextOfOrder(found.row, 'dispatch.assign');
    if (refused instanceof Refused) return refused;
    const window = windowIn(input, at);
    if (window instanceof Refused) return window;
    const going = window ?? agreedWindow(found.row);
    const rule = dispatchRuleOf(settings());
    const chosen = await choose(tx, { order: found.row, engineerId: input.engineerId, at, going, rule });
    if (chosen instanceof Refused) return chosen;
    const sending = { outletId: found.row.outletId, at: going?.from ?? instantOf(at) };
    const crewed = await againstCrew(tx, input, sending);
    if (crewed) return crewed;
    const row = { ...chosen, isWindowNew: window !== null };
    return { scope: found.scope, row, proposes: sendingFacts(row, input) };
  },
  change: async (tx, choice, input, { at, actor }) => {
    const { order, chosen } = choice;
    const unfit = unfitFor(choice, input);
    if (unfit) return unfit;
    const taken = await send(tx, choice, { input, at: instantOf(at) });
    if (taken) return taken;
    const window = choice.isWindowNew ? choice.going : null;
    return step(tx, order, {
      action: 'dispatch.assign',
      event: 'dispatch.assigned',
      data: { in_turn: chosen.isNext },
      facts: {
        ...sendingFacts(choice, input),
        'work_order.dispatcher': actor.personId,
        'work_order.engineer': chosen.engineerId,
        'work_order.engineers_out': order.engineersOut + 1,
      },
      columns: { engineerId: chosen.engineerId, leaderId: input.leaderId ?? null, ...columnsOf(window) },
      after: [...skipped(choice), ...(window ? [agreed(order, window)] : [])],
      notices: tellsCrew(
        { ...order, engineerId: chosen.engineerId, leaderId: input.leaderId ?? null },
        'work_order.assigned',
        at,
      ),
    });
  },
});

interface Choosing extends Pick<Choice, 'order' | 'going'> {
  readonly engineerId: string;
  readonly at: EpochMs;
  readonly rule: DispatchRule;
}

async function choose(tx: Tx, { order, engineerId, at, going, rule }: Choosing): Promise<Chosen | Refused> {
  const branchId = holderOf(order);
  await lockRotation(tx, branchId);
  const wanted = { ...order, branchId, at: going?.from ?? instantOf(at), rule };
  const candidates = await candidatesOf(tx.db, wanted);
  const chosen =
    candidates.find(candidate => candidate.engineerId === engineerId) ??
    (order.outletId === null ? await candidateFromElsewhere(tx.db, wanted, engineerId) : undefined);
  if (!chosen) return refuse('dispatch.not_an_engineer', { field: 'engineerId' });
  const next = candidates.find(({ isNext }) => isNext);
  const isFree = rule === 'free_choice';
  return {
    ...{ order, chosen, going, isNobodyNext: next === undefined },
    passedOver: chosen.isNext && !isFree ? candidates.slice(0, candidates.indexOf(chosen)) : [],
    bypassed: chosen.isNext ? undefined : next,
    broken: going
      ? await rulesBroken(tx.db, { orderId: order.id, engineerId, window: going }, undefined)
      : [],
  };
}

/** What no regulation has to say: who is away is not sent; the way is given its time, or a reason is told why less will do. */
function unfitFor(choice: Choice, { reason }: Input): Refused | undefined {
  const { chosen, broken } = choice;
  const isAway = chosen.passedOver.includes('absent') || broken.some(({ rule }) => rule === 'absent');
  if (isAway) return refuse('dispatch.absent', { field: 'engineerId', lift: ['absence.end'] });
  if (reason !== undefined) return undefined;
  if (!chosen.isNext) return reasonMissing(choice);
  const isTooFar = broken.some(({ rule }) => rule === 'travel_too_long');
  return isTooFar ? refuse('dispatch.travel_too_long', { field: 'reason' }) : undefined;
}

/** Where the rotation has nobody who could go, that is what has to be decided. */
function reasonMissing({ isNobodyNext }: Choice): Refused {
  return refuse(isNobodyNext ? 'dispatch.nobody_available' : 'dispatch.reason_missing', { field: 'reason' });
}

interface Sent {
  readonly input: Input;
  readonly at: Temporal.Instant;
}

async function send(tx: Tx, choice: Choice, { input, at }: Sent): Promise<Refused | undefined> {
  const { order, chosen, passedOver, going: window } = choice;
  const { leaderId = null, reason = null } = input;
  const sent = { orderId: order.id, leaderId, isInTurn: chosen.isNext, reason, assignedAt: at, window };
  for (const engineerId of [chosen.engineerId, ...membersOf(input)]) {
    const isMember = engineerId !== chosen.engineerId;
    const refused = await insertAssignment(tx, { ...sent, engineerId, isMember });
    if (refused) return refused;
  }
  if (!chosen.passedOver.includes('other_branch'))
    await takeTurns(
      tx,
      holderOf(order),
      [...passedOver, chosen].map(({ engineerId }) => engineerId),
    );
  return undefined;
}

function columnsOf(window: Window | null) {
  return window ? { appointmentFrom: window.from, appointmentTo: window.to } : {};
}

function skipped({ passedOver, bypassed }: Choice): Told[] {
  const reasons = passedOver.map(candidate => candidate.passedOver[0] ?? 'still_out');
  const all = bypassed ? [...reasons, 'dispatcher'] : reasons;
  return all.map(reason => ({ type: 'dispatch.skipped', data: { reason } }));
}

function agreed({ appointmentFrom }: OrderRow, window: Window): Told {
  const type = appointmentFrom ? 'appointment.changed' : 'appointment.agreed';
  return { type, data: appointmentData(window), facts: appointmentFacts(window) };
}
