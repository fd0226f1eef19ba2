import { portalEndpoints } from '#contract/portal.ts';
import { Refused } from '#kernel/refusal.ts';
import { signingFacts, signOrder } from '#modules/service-report/index.ts';
import { type Command, command, happened } from '#road/command.ts';
import { loadCase, requestOfLink } from '../case.ts';
import { type PortalRoutesOptions, pageAfter } from '../options.ts';
import { signableOrder } from '../standing.ts';

/** The customer signs the report (`'portal.sign'`): the same gates stand before it as on the engineer's device. */
export function signByLink(options: PortalRoutesOptions): Command {
  return command({
    endpoint: portalEndpoints.sign,
    kind: 'service_request',
    gates: 'service_report.sign',
    subjectId: requestOfLink,
    load: async (tx, input, context) => {
      const found = await loadCase(tx, input, context);
      return found && { ...found, proposes: signingFacts(input, context) };
    },
    change: async (tx, row, input, context) => {
      const order = signableOrder(row);
      if (order instanceof Refused) return order;
      const { files } = options;
      const signed = await signOrder({ tx, files }, order, { signing: input, context });
      if (signed instanceof Refused) return signed;
      return happened({ events: signed.events, reply: pageAfter(options, { tx, input, context }) });
    },
  });
}
