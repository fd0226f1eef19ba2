import type { QuoteLine } from '#contract/quote.ts';
import { type Rendering, speaker } from '#engine/rendering.ts';
import { fenPerYuan } from '#kernel/money.ts';
import type { ReadQuote } from './store.ts';

/** A quote in sentences: each line with its arithmetic, the sum, who pays how much. */
export function quoteWords(
  { version, lines, shares, amountFen, listNo }: Omit<ReadQuote, 'isGranted'>,
  rendering: Rendering,
): string[] {
  const say = speaker(rendering);
  return [
    listNo === null ? say('quote.head', { version }) : say('quote.by_list', { version, list: listNo }),
    ...lines.map(line => lineWords(line, rendering)),
    say('quote.sum', { sum: yuan(amountFen) }),
    ...shares.map(({ payer, percent, fen }) =>
      say('quote.share', { payer: say(`payer.${payer}`), percent, sum: yuan(fen) }),
    ),
  ];
}

function lineWords({ of, name, quantity, unit, unitFen, fen, by }: QuoteLine, rendering: Rendering): string {
  const say = speaker(rendering);
  return say('quote.line', {
    what: name ?? say(`quote.of.${of}`),
    quantity: String(Math.round(quantity * 100) / 100),
    unit: say(`per.${unit}`),
    price: yuan(unitFen),
    sum: yuan(fen),
    by: say(`quote.by.${by}`),
  });
}

function yuan(fen: number): string {
  return (fen / fenPerYuan).toFixed(2);
}
