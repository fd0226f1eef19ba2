import type { QuoteLine, QuoteShare } from '#contract/quote.ts';
import type { Fen } from '#kernel/money.ts';
import { Refused } from '#kernel/refusal.ts';
import type { CaseBasis } from './basis.ts';
import { type Asked, quotedLines, sharesOf } from './quoted.ts';

/** A quote as it comes out: its lines, who pays how much, the sum and the customer's part. */
export interface Reckoned {
  readonly lines: readonly QuoteLine[];
  readonly shares: readonly QuoteShare[];
  readonly amountFen: Fen;
  readonly customerFen: Fen;
}

export function reckoned(basis: CaseBasis, asked: Asked): Reckoned | Refused {
  const lines = quotedLines(basis, asked);
  if (lines instanceof Refused) return lines;
  const amountFen = lines.reduce((total, { fen }) => total + fen, 0);
  const shares = sharesOf(basis.payers, amountFen);
  const customerFen = shares.reduce(
    (total, { payer, fen }) => (payer === 'customer' ? total + fen : total),
    0,
  );
  return { lines, shares, amountFen, customerFen };
}
