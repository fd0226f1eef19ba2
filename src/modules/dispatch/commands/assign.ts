import { may } from '#contract/asker.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Candidate } from '#contract/work-order-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
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
import { candidateFromElsewhere, candidatesOf, lockRotation, takeTurns } from '../rotation.ts';
import { insertAssignment, type Window } from '../store.ts';
import { appointmentData, appointmentFacts, windowIn } from '../window.ts';

interface Choice {
  readonly order: OrderRow;
  readonly chosen: Candidate;
  /** Those before the chosen one whose turn is used up with this one. */
  readonly passedOver: readonly Candidate[];
  /** Who was next and is not sent, against the rotation. */
  readonly bypassed: Candidate | undefined;
  readonly isNobodyNext: boolean;
}

type Input = BodyOf<typeof workOrderEndpoints.assign>;

/**
 * Sends an engineer. Another than the next in turn needs a reason. Refuses a second engineer while one holds the order
 * (`work_order.already_assigned`), and overlapping appointments (`appointment.overlap`): the database forbids both.
 */
export const assignEngineer = command({
  endpoint: workOrderEndpoints.assign,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input, { actor }) => {
    const found = await loadOrder(tx, input);
    if (!found || !may(actor, 'dispatch.assign', found.scope)) return null;
    // Before the gates: of two dispatchers at once, the second is to learn that it is done.
    const refused = nextOfOrder(found.row, 'dispatch.assign');
    if (refused instanceof Refused) return refused;
    const chosen = await choose(tx, found.row, input.engineerId);
    if (chosen instanceof Refused) return chosen;
    if (input.leaderId !== undefined && !(await isActive(tx, input.leaderId)))
      return refuse('dispatch.not_an_engineer', { field: 'leaderId' });
    return { scope: found.scope, row: chosen, proposes: factsOf(chosen, input) };
  },
  change: async (tx, choice, input, { at, actor }) => {
    const { order, chosen } = choice;
    if (!chosen.isNext && input.reason === undefined) return reasonMissing(choice);
    const window = windowIn(input, at);
    if (window instanceof Refused) return window;
    const taken = await send(tx, choice, { input, at: instantOf(at), window: window ?? agreedWindow(order) });
    if (taken) return taken;
    return step(tx, order, {
      action: 'dispatch.assign',
      event: 'dispatch.assigned',
      data: { in_turn: chosen.isNext },
      facts: {
        ...factsOf(choice, input),
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

async function choose(tx: Tx, order: OrderRow, engineerId: string): Promise<Choice | Refused> {
  await lockRotation(tx, order.branchId);
  const candidates = await candidatesOf(tx.db, order);
  const chosen =
    candidates.find(candidate => candidate.engineerId === engineerId) ??
    (await candidateFromElsewhere(tx.db, order, engineerId));
  if (!chosen) return refuse('dispatch.not_an_engineer', { field: 'engineerId' });
  const next = candidates.find(({ isNext }) => isNext);
  return {
    order,
    chosen,
    passedOver: chosen.isNext ? candidates.slice(0, candidates.indexOf(chosen)) : [],
    bypassed: chosen.isNext ? undefined : next,
    isNobodyNext: next === undefined,
  };
}

async function isActive(tx: Tx, personId: string): Promise<boolean> {
  const person = await tx.db
    .selectFrom('person')
    .select('isActive')
    .where('id', '=', personId)
    .executeTakeFirst();
  return person?.isActive ?? false;
}

function factsOf({ order, chosen }: Choice, { reason, leaderId }: Input) {
  return {
    'dispatch.in_turn': chosen.isNext,
    'dispatch.skill_fits': !chosen.passedOver.includes('skill_missing'),
    'dispatch.engineer_out': chosen.passedOver.includes('still_out'),
    'dispatch.reason': reason ?? null,
    'work_order.leader': leaderId ?? null,
    'work_order.crew_size': order.crewSize,
    'work_order.required_skill': order.requiredSkill,
    'work_order.engineers_out': order.engineersOut,
  };
}

/** Where the rotation has nobody who could go, that is what has to be decided. */
function reasonMissing({ isNobodyNext }: Choice): Refused {
  return refuse(isNobodyNext ? 'dispatch.nobody_available' : 'dispatch.reason_missing', { field: 'reason' });
}

interface Sending {
  readonly input: Input;
  readonly at: Temporal.Instant;
  readonly window: Window | null;
}

async function send(tx: Tx, choice: Choice, { input, at, window }: Sending): Promise<Refused | undefined> {
  const { order, chosen, passedOver } = choice;
  const refused = await insertAssignment(tx, {
    orderId: order.id,
    engineerId: chosen.engineerId,
    leaderId: input.leaderId ?? null,
    isInTurn: chosen.isNext,
    reason: input.reason ?? null,
    assignedAt: at,
    window,
  });
  if (refused) return refused;
  if (!chosen.passedOver.includes('other_branch'))
    await takeTurns(
      tx,
      order.branchId,
      [...passedOver, chosen].map(({ engineerId }) => engineerId),
    );
  return undefined;
}

function agreedWindow({ appointmentFrom: from, appointmentTo: to }: OrderRow): Window | null {
  return from && to ? { from, to } : null;
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
