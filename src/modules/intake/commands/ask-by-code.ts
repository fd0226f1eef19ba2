import { type AskByCode, intakeEndpoints } from '#contract/intake.ts';
import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { hourMs } from '#kernel/time.ts';
import { registerServiceRequest } from '#modules/service-request/index.ts';
import type { Actor } from '#road/actor.ts';
import { type Command, command } from '#road/command.ts';
import { codeKey } from '../actor.ts';
import { machineOfCode } from '../code.ts';
import type { IntakeOptions } from '../options.ts';
import { askedSince, insertReporter, type MachineRow, machineRow } from '../store.ts';

const anHourAtMost = 5;

/**
 * Who stands before a machine asks for service of it (`'intake.ask_by_code'`): registered for its owner and its site,
 * under the gates of `service_request.register`. Refuses `intake.asked_too_often` above five requests an hour.
 */
export function askByCode({ secret, portalPath }: IntakeOptions): Command {
  return command({
    endpoint: intakeEndpoints.askByCode,
    kind: 'service_request',
    gates: 'service_request.register',
    begins: true,
    load: async (tx, { code, ...asked }, context) => {
      const assetId = ownMachine(secret, code, context.actor);
      const machine = assetId === null ? undefined : await machineRow(tx, assetId);
      if (assetId === null || !machine) return refuse('link.expired');
      if ((await askedSince(tx, assetId, context.recordedAt - hourMs)) >= anHourAtMost)
        return refuse('intake.asked_too_often');
      const registering = registrationOf(asked, assetId, machine);
      const found = await registerServiceRequest.load(tx, registering, context);
      if (found === null || found instanceof Refused) return found;
      return { ...found, row: { begun: found.row, registering } };
    },
    change: async (tx, { begun, registering }, { name, phone }, context) => {
      const { id: requestId, actor } = context;
      const told = { ...context, actor: { ...actor, name } };
      const registered = await registerServiceRequest.change(tx, begun, registering, told);
      if (registered instanceof Refused) return registered;
      await insertReporter(tx, { requestId, name, phone });
      const { reply } = registered;
      return {
        ...registered,
        reply: async (due, state) => {
          if (typeof reply === 'function') await reply(due, state);
          return { path: portalPath(requestId) };
        },
      };
    },
  });
}

/** The machine of the code by which this actor came. */
function ownMachine(secret: string, code: string, { key }: Actor): string | null {
  const assetId = machineOfCode(secret, code);
  return assetId !== null && key === codeKey(assetId) ? assetId : null;
}

function registrationOf(
  { kind, severity, description }: Omit<AskByCode, 'name' | 'phone'>,
  assetId: string,
  { customerId, siteId }: MachineRow,
): RegisterServiceRequest {
  const fault = { faultClass: 'other' as const, severity, isSupplierNeeded: false };
  return { channel: 'qr_code', kind, customerId, siteId, assetId, ...fault, description };
}
