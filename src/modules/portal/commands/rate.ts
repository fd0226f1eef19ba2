import { portalEndpoints } from '#contract/portal.ts';
import { recordSatisfaction } from '#modules/service-report/index.ts';
import { type Command, command, happened } from '#road/command.ts';
import { loadCase, requestOfLink } from '../case.ts';
import { type PortalRoutesOptions, pageAfter } from '../options.ts';
import { againstRating } from '../standing.ts';

/** The customer marks the service, once (`'portal.rate'`). */
export function rateByLink(options: PortalRoutesOptions): Command {
  return command({
    endpoint: portalEndpoints.rate,
    kind: 'service_request',
    gates: 'satisfaction.record',
    subjectId: requestOfLink,
    load: loadCase,
    change: async (tx, row, input, context) => {
      const refused = againstRating(row);
      if (refused) return refused;
      const { score, opinion } = input;
      const told = await recordSatisfaction(tx, context, { orderId: row.order?.id ?? null, score, opinion });
      return happened({ events: [told], reply: pageAfter(options, { tx, input, context }) });
    },
  });
}
