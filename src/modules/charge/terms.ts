import type { ChargeDecision } from '#contract/charge.ts';
import type { Charged, Share, Tariff } from '#engine/controls/charge.ts';

/** What a charge asks of the customer: before the repair, and of each price of a part. */
export interface Terms {
  readonly asks: 'told' | 'agreed' | null;
  readonly partsPercent: number;
}

export function termsOf(charged: Charged, decided: ChargeDecision | null): Terms {
  const payers: readonly Share[] = decided ? [{ payer: decided.payer, percent: 100 }] : charged.payers;
  const parts: Tariff = decided ? { by: decided.parts } : charged.parts;
  const share = payers.find(({ payer }) => payer === 'customer')?.percent ?? 0;
  return { asks: share > 0 ? charged.before : null, partsPercent: (share * percentOf(parts)) / 100 };
}

/** How much of a price that somebody writes is charged; a sum of the clause is what is written. */
function percentOf(tariff: Tariff): number {
  switch (tariff.by) {
    case 'free':
      return 0;
    case 'percent':
      return tariff.percent;
    case 'cost':
    case 'preferential':
    case 'list':
    case 'agreed':
    case 'yuan':
      return 100;
  }
}

/** Who pays, as the log and clauses name it: `customer`, of several `company + customer`. */
export function payerWord(payers: readonly Share[]): string {
  return payers.map(({ payer }) => payer).join(' + ');
}
