import { quoteEndpoints } from '#contract/quote.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadOrder, mayBeQuoted, requestOfOrder } from '#modules/work-order/index.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';
import { basisOf } from '../basis.ts';
import { factsOf, nothingYet } from '../facts.ts';
import { reckoned } from '../reckoned.ts';
import { insertQuote, lastQuote } from '../store.ts';

/**
 * Issues a quote: by the charge of the case, at the prices of the day. Refuses while no clause says who pays, and where
 * a price that the clause asks for is known neither to the price list nor to who issues it.
 */
export const issueQuote = command({
  endpoint: quoteEndpoints.issue,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input, { at, zone }) => {
    const found = await loadOrder(tx, input);
    if (!found) return null;
    const basis = await basisOf(tx.db, input.id, civilDay(at, zone));
    const quote = basis instanceof Refused ? basis : reckoned(basis, input);
    return {
      scope: found.scope,
      row: { order: found.row, basis, quote },
      // What cannot be reckoned is told as that, not by a record that finds its amounts lacking.
      proposes: factsOf(quote instanceof Refused ? nothingYet : quote),
    };
  },
  change: async (tx, { order, basis, quote }, _input, { at, actor }) => {
    if (basis instanceof Refused) return basis;
    if (quote instanceof Refused) return quote;
    if (!mayBeQuoted(order)) return refuse('quote.too_late');
    const before = await lastQuote(tx.db, order.id);
    const { lines, shares, amountFen, customerFen } = quote;
    const { charged, edition, priceList } = basis;
    const id = newId();
    await insertQuote(tx, {
      ...{ id, orderId: order.id, version: (before?.version ?? 0) + 1, priceListId: priceList?.id ?? null },
      ...{ clause: charged.clause, edition, lines, shares, amountFen, customerFen },
      ...{ issuedAt: instantOf(at), issuedByName: actor.name },
    });
    const facts = { ...factsOf(quote), 'work_order.consent_granted': null };
    return happened({
      events: [{ type: 'quote.issued', data: { quote: id, amount: amountFen }, facts }],
      reply: { id, amountFen, customerFen },
    });
  },
});
