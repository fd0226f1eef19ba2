import type { Values } from '#engine/vocabulary.ts';
import type { Reckoned } from './reckoned.ts';

type Sums = Pick<Reckoned, 'lines' | 'amountFen'>;

/** A quote of which the amounts are not known yet: a clause that wants them written does not bar the way to it. */
export const nothingYet: Sums = { lines: [], amountFen: 0 };

/** What clauses may ask of a quote. */
export function factsOf({ lines, amountFen }: Sums): Values {
  const sum = (...things: readonly string[]) =>
    lines.filter(({ of }) => things.includes(of)).reduce((total, { fen }) => total + fen, 0);
  return {
    'quote.parts': sum('part'),
    'quote.labour': sum('labour'),
    'quote.travel': sum('travel', 'call_out'),
    'quote.amount': amountFen,
  };
}
