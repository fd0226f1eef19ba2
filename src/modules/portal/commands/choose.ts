import { offerEndpoints } from '#contract/offer.ts';
import { Refused } from '#kernel/refusal.ts';
import { againstChoosing, agreeAppointment, choiceOf } from '#modules/appointment/index.ts';
import { appointmentFacts, lockRotation, windowOf } from '#modules/dispatch/index.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, type Context, command } from '#road/command.ts';
import { stateOf } from '#road/state-of.ts';
import { tells } from '#road/told-notices.ts';
import { type CaseRow, loadCase, requestOfLink } from '../case.ts';
import { type PortalRoutesOptions, pageAfter } from '../options.ts';

/**
 * The customer chooses when the engineer comes (`'portal.choose'`): the same appointment as by telephone, under its
 * gates. Of two customers who choose one engineer's time, the second is refused (`appointment.window_gone`).
 */
export function chooseByLink(options: PortalRoutesOptions): Command {
  return command({
    endpoint: offerEndpoints.choose,
    kind: 'service_request',
    gates: 'appointment.agree',
    subjectId: requestOfLink,
    load: async (tx, input, context) => {
      const window = windowOf(input, context.at);
      if (window instanceof Refused) return window;
      const found = await loadCase(tx, input, context);
      return found && { ...found, proposes: appointmentFacts(window) };
    },
    change: async (tx, row, input, context) => {
      const order = await chosenOrder(options, tx, { row, input, context });
      if (order instanceof Refused) return order;
      const { from, to } = input;
      const told = await agreeAppointment.change(tx, order, { id: order.id, from, to }, context);
      if (told instanceof Refused) return told;
      const notices = [tellsOfChoice(order, context)];
      return { ...told, notices, reply: pageAfter(options, { tx, input, context }) };
    },
  });
}

interface Choosing {
  readonly row: CaseRow;
  readonly input: { readonly from: string; readonly to: string };
  readonly context: Context;
}

/** The order whose time is chosen. Nobody else of the branch chooses or is sent until the transaction ends. */
async function chosenOrder(
  { road }: PortalRoutesOptions,
  tx: Tx,
  { row: { id, order }, input, context }: Choosing,
): Promise<OrderRow | Refused> {
  if (order) await lockRotation(tx, order.outletId ?? order.branchId);
  const { state } = await stateOf(tx.db, id);
  const choice = await choiceOf({ db: tx.db, road }, { order, state, now: context.recordedAt });
  const refused = againstChoosing(choice, order, input);
  if (refused || !order) return refused ?? new Refused([{ code: 'subject.state' }]);
  return order;
}

/** Whoever goes is told; while nobody does, the dispatchers are. */
function tellsOfChoice({ requestId, orderNo, engineerId }: OrderRow, { at }: Context) {
  const roles = engineerId === null ? ['dispatcher'] : [];
  return tells({
    topic: 'appointment.chosen',
    subjectId: requestId,
    personIds: [engineerId],
    roles,
    at,
    named: orderNo,
  });
}
