import type { PriceContent } from '#contract/price-list.ts';
import type { QuoteLine } from '#contract/quote.ts';
import type { Tariff } from '#engine/controls/charge.ts';
import type { Fen } from '#kernel/money.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';

/** The prices of one thing, as far as they are known, in fen for a unit. */
export interface Known {
  readonly list: Fen | null;
  readonly cost: Fen | null;
  readonly agreed: Fen | null;
  readonly unit: QuoteLine['unit'];
}

export interface Priced {
  readonly unitFen: Fen;
  readonly unit: QuoteLine['unit'];
}

const hundred = 100;

/** The price of a unit by what the clause says; null: a price that it needs is not known. */
export function priced(
  tariff: Tariff,
  { list, cost, agreed, unit }: Known,
  { preferentialPercent }: Pick<PriceContent, 'preferentialPercent'>,
): Priced | null {
  const of = (fen: Fen | null, percent = hundred): Priced | null =>
    fen === null ? null : { unitFen: Math.round((fen * percent) / hundred), unit };
  switch (tariff.by) {
    case 'free':
      return { unitFen: 0, unit };
    case 'list':
      return of(list);
    case 'preferential':
      return of(list, preferentialPercent);
    case 'cost':
      return of(cost ?? agreed);
    case 'agreed':
      return of(agreed);
    case 'percent':
      return of(tariff.of === 'list' ? list : (cost ?? agreed), tariff.percent);
    case 'yuan':
      return { unitFen: tariff.fen, unit: tariff.per };
  }
}

/** Whether what the clause says can be reckoned only with the company's prices. */
export function needsList({ by }: Tariff): boolean {
  return by === 'list' || by === 'preferential' || by === 'percent' || by === 'cost';
}

/** A price that is needed and not known: of what, and what to do about it. */
export function unpriced(field: string, name: string): Refused {
  return refuse('quote.price_unknown', { field, params: { name }, lift: ['price_list.publish'] });
}
