import { portalEndpoints } from '#contract/portal.ts';
import type { QuoteLine } from '#contract/quote.ts';
import { Refused } from '#kernel/refusal.ts';
import { requestConsent } from '#modules/work-order/index.ts';
import { type Command, command } from '#road/command.ts';
import { loadCase, requestOfLink } from '../case.ts';
import { type PortalRoutesOptions, pageAfter } from '../options.ts';
import { answerableOrder } from '../standing.ts';
import { portalRow, quoteOf } from '../view.ts';

/**
 * The customer agrees to the last quote, or does not (`'portal.agree'`): the same consent as the engineer records on
 * the spot, under its gates. Refuses a sum that is not that of the quote, and a quote that was answered.
 */
export function agreeByLink(options: PortalRoutesOptions): Command {
  return command({
    endpoint: portalEndpoints.agree,
    kind: 'service_request',
    gates: 'work_order.request_consent',
    subjectId: requestOfLink,
    load: loadCase,
    change: async (tx, row, input, context) => {
      const quote = await quoteOf(tx.db, row.order?.id ?? null);
      const order = answerableOrder(row, quote);
      if (order instanceof Refused) return order;
      const request = await portalRow(tx.db, row.id);
      const plan = planned(quote?.lines ?? []) || (request?.description ?? '');
      const { isGranted, amountFen } = input;
      const consent = { id: order.id, plan, isGranted, amountFen };
      const told = await requestConsent.change(tx, order, consent, context);
      if (told instanceof Refused) return told;
      return { ...told, reply: pageAfter(options, { tx, input, context }) };
    },
  });
}

/** The parts that the quote names. */
function planned(lines: readonly QuoteLine[]): string {
  return lines
    .flatMap(({ name, quantity }) => (name === null ? [] : [`${name} × ${String(quantity)}`]))
    .join('\n');
}
