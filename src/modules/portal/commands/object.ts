import { portalEndpoints } from '#contract/portal.ts';
import { openComplaint } from '#modules/complaint/index.ts';
import { type Command, command, happened } from '#road/command.ts';
import { loadCase, requestOfLink } from '../case.ts';
import { type PortalRoutesOptions, pageAfter } from '../options.ts';
import { againstObjecting } from '../standing.ts';

/** The customer objects to report or service (`'portal.object'`), which opens a complaint. */
export function objectByLink(options: PortalRoutesOptions): Command {
  return command({
    endpoint: portalEndpoints.object,
    kind: 'service_request',
    gates: 'service_request.object',
    subjectId: requestOfLink,
    load: loadCase,
    change: async (tx, row, input, context) => {
      const refused = againstObjecting(row);
      if (refused) return refused;
      const { branchId, order } = row;
      const from = { source: 'portal', channel: 'web' } as const;
      const complaint = { branchId, orderId: order?.id ?? null, ...from, text: input.text };
      const opened = await openComplaint(tx, context, complaint);
      return happened({
        events: [{ type: 'service_request.objected' }, opened.told],
        reply: pageAfter(options, { tx, input, context }),
      });
    },
  });
}
