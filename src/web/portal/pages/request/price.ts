import type { PortalRequest } from '#contract/portal.ts';

/** What the customer was asked to pay, and what they said to it. */
export interface Price {
  readonly fen: number;
  readonly answer: 'open' | 'granted' | 'refused';
}

/** Of the quote that counts, else of the plan; null where nobody asked. */
export function priceOf({ plan, quote }: Pick<PortalRequest, 'plan' | 'quote'>): Price | null {
  const fen = quote?.customerFen ?? plan?.amountFen;
  if (fen === undefined) return null;
  const isGranted = quote ? quote.isGranted : (plan?.isGranted ?? null);
  return { fen, answer: isGranted === null ? 'open' : isGranted ? 'granted' : 'refused' };
}

/** What waits for the customer's answer, fen; null where nothing does, or the report is signed. */
export function openPrice({ plan, quote, report }: Pick<PortalRequest, 'plan' | 'quote' | 'report'>) {
  const price = priceOf({ plan, quote });
  return price?.answer === 'open' && !report?.signedAt ? price.fen : null;
}
