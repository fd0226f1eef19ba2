import { identificationEndpoints } from '#contract/identification.ts';
import { identificationFacts } from '#contract/work-order-facts.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { changeMachine } from '#modules/service-request/index.ts';
import { loadOrder, nextOfOrder, type OrderRow, requestOfOrder } from '#modules/work-order/index.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { type Machine, machineNamed } from '../store.ts';

interface Row {
  readonly order: OrderRow;
  readonly machine: Machine | undefined;
}

/** Confirms the machine of the order, or takes another of the same customer's instead. Refuses every other number alike. */
export function identifyMachine(secret: string) {
  return command({
    endpoint: identificationEndpoints.identify,
    kind: 'service_request',
    subjectId: requestOfOrder,
    load: async (tx, input) => {
      const found = await loadOrder(tx, input);
      const machine = await machineNamed(tx.db, { orderId: input.id, number: input.number, secret });
      return found && { ...found, row: { order: found.row, machine }, proposes: identificationFacts(input) };
    },
    change: async (tx, { order, machine }, { by, isAnother = false }, { actor, at }) => {
      const state = nextOfOrder(order, 'machine.identify');
      if (state instanceof Refused) return state;
      if (!machine) return refuse('machine.unknown_here', { field: 'number' });
      const refused = another({ order, machine }, isAnother);
      if (refused) return refused;
      const { id: assetId, serialNo, isOfOrder } = machine;
      const facts = isOfOrder ? {} : await changeMachine(tx, { requestId: order.requestId, assetId });
      await tx.db
        .insertInto('machineIdentification')
        .values({
          ...{ id: newId(), orderId: order.id, assetId, serialNo, by, isAnother: !isOfOrder },
          ...{ at: instantOf(at), identifiedByName: actor.name },
        })
        .execute();
      const told = { type: 'machine.identified', data: { by, is_another: !isOfOrder } };
      return happened({
        events: [{ ...told, facts: { ...identificationFacts({ by }), ...facts } }],
        reply: { id: order.id, state, serialNo },
      });
    },
  });
}

/** Another machine is taken when the engineer says so, and not once the report on the first is signed. */
function another({ order, machine }: Row, isAnother: boolean): Refused | undefined {
  if (!machine || machine.isOfOrder) return undefined;
  if (order.isSigned) return refuse('service_report.signed');
  const { serialNo, model } = machine;
  return isAnother
    ? undefined
    : refuse('machine.is_another', { field: 'number', params: { serialNo, model } });
}
