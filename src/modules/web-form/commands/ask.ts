import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import { type AskByForm, webFormEndpoints } from '#contract/web-form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { insertReporter } from '#modules/intake/index.ts';
import { registerServiceRequest } from '#modules/service-request/index.ts';
import { type Command, command } from '#road/command.ts';
import type { WebFormOptions } from '../options.ts';
import { openForm } from '../store.ts';
import { type Whom, whomOf } from '../whom.ts';

/**
 * Somebody asks for service on a page of the company (`'web_form.ask'`), under the gates of `service_request.register`.
 * Refuses `web_form.gone`, and `web_form.place_missing` where nothing says who would serve it.
 */
export function askByForm({ portalPath }: Pick<WebFormOptions, 'portalPath'>): Command {
  return command({
    endpoint: webFormEndpoints.ask,
    kind: 'service_request',
    gates: 'service_request.register',
    begins: true,
    load: async (tx, { key, ...asked }, context) => {
      const form = await openForm(tx, key);
      if (!form) return refuse('web_form.gone');
      const whom = await whomOf(tx, form, asked);
      if (!whom) return refuse('web_form.place_missing', { field: 'adcode' });
      const registering = registrationOf(asked, whom);
      const found = await registerServiceRequest.load(tx, registering as never, context);
      if (found === null || found instanceof Refused) return found;
      return { ...found, row: { begun: found.row, registering } };
    },
    change: async (tx, { begun, registering }, { name, phone }, context) => {
      const { id: requestId } = context;
      const registered = await registerServiceRequest.change(tx, begun, registering as never, context);
      if (registered instanceof Refused) return registered;
      await insertReporter(tx, { requestId, name, phone });
      const { reply } = registered;
      return {
        ...registered,
        reply: async (due, state) => {
          const told = typeof reply === 'function' ? await reply(due, state) : reply;
          const { requestNo } = told as { readonly requestNo: string };
          return { requestId, requestNo, path: portalPath(requestId) };
        },
      };
    },
  });
}

function registrationOf(asked: Omit<AskByForm, 'name' | 'phone'>, whom: Whom): RegisterServiceRequest {
  const { customerId, siteId, assetId, contactId } = whom;
  const fault = { faultClass: 'other' as const, severity: asked.severity, isSupplierNeeded: false };
  return {
    ...{ channel: 'web_form', kind: asked.kind, customerId, siteId },
    ...(assetId !== null && { assetId }),
    ...(contactId !== null && { contactId }),
    ...fault,
    description: descriptionOf(asked, whom),
  };
}

/** What nothing in the register stands for is told in words. */
function descriptionOf({ description, serialNo, address }: Partial<AskByForm>, { assetId }: Whom): string {
  const serial = assetId === null ? serialNo?.trim() : undefined;
  return [description?.trim(), serial && `S/N ${serial}`, address?.trim()].filter(Boolean).join('\n');
}
