import { may } from '#contract/asker.ts';
import type { Displaced, dispatchEndpoints } from '#contract/dispatch.ts';
import type { BodyOf, ParamsOf, ReplyOf } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { agreeAppointment } from '#modules/appointment/index.ts';
import { assignEngineer, displacedBy, hoursOf, unassignEngineer, windowOf } from '#modules/dispatch/index.ts';
import { loadOrder } from '#modules/work-order/index.ts';
import { transaction } from '#platform/database/transaction.ts';
import { translate } from '#platform/text/translate.ts';
import type { Actor } from '#road/actor.ts';
import { type Order, runBatch } from '#road/batch.ts';
import type { OpenContext } from '#road/route.ts';
import type { DayGround } from './day-of.ts';

type Endpoint = typeof dispatchEndpoints.insert;
type Inserting = ParamsOf<Endpoint> & BodyOf<Endpoint>;

/**
 * Sends an engineer at once: what is in the way goes to the next gap of the day, or back to the side, and all of it is
 * done or nothing, each through its own gates. Refuses when something else than shown would be displaced by now.
 */
export async function insertUrgently(
  ground: DayGround,
  { actor }: OpenContext,
  input: Inserting,
): Promise<Refused | ReplyOf<Endpoint>> {
  if (!actor) return refuse('session.missing');
  if (!may(actor, 'urgent_visit.insert')) return refuse('access.denied');
  const { db, road } = ground;
  const found = await loadOrder({ db }, input);
  if (!found || !may(actor, 'urgent_visit.insert', found.scope)) return refuse('subject.not_found');
  const window = windowOf(input, road.clock.now());
  if (window instanceof Refused) return window;
  const hours = await hoursOf(ground, found.row.branchId, window);
  const going = { orderId: input.id, engineerId: input.engineerId, window };
  const displaced = await displacedBy(db, going, hours);
  if (!isAsShown(displaced, input.displaces)) return refuse('dispatch.displaces_other');
  return transaction(road.pool, async tx => {
    const orders = ordersFor(actor, input, displaced);
    const answers = await runBatch({ road, tx, pending: new Map() }, orders);
    const refused = answers.find(answer => answer instanceof Refused);
    if (refused && hasGone(refused)) return refuse('dispatch.displaces_other');
    return refused ?? { id: input.id, state: 'assigned' as const, displaced };
  });
}

function isAsShown(displaced: readonly Displaced[], shown: readonly string[]): boolean {
  const ids = displaced.map(({ orderId }) => orderId);
  return ids.length === shown.length && ids.every(id => shown.includes(id));
}

/** Somebody else was faster: what was to give way is not there any more. */
function hasGone({ refusals }: Refused): boolean {
  return refusals.some(({ code }) => code === 'subject.state');
}

/** The last one of the day moves first, so that nobody moves into a time that is not free yet. */
function ordersFor(actor: Actor, input: Inserting, displaced: readonly Displaced[]): Order[] {
  const { displaces: _, ...assign } = input;
  const away = displaced.toReversed().map(one => giveWay(actor, one));
  return [...away, { command: assignEngineer, call: { actor, key: null, input: assign } }];
}

function giveWay(actor: Actor, { orderId: id, movedTo }: Displaced): Order {
  if (movedTo) return { command: agreeAppointment, call: { actor, key: null, input: { id, ...movedTo } } };
  const reason = translate(actor.locale, 'dispatch:urgent.displaced');
  return { command: unassignEngineer, call: { actor, key: null, input: { id, reason } } };
}
