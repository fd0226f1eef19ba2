import type { TFunction } from 'i18next';
import type { MonthFigures } from '#contract/compliance.ts';
import { fenPerYuan } from '#kernel/money.ts';

const counts = ['requests', 'visits', 'personDays'] as const;
const rates = ['timelyRate', 'satisfactionRate', 'complaintRate'] as const;

/** A line for each month, the newest first as on the page; a rate of which nothing was counted stays empty. */
export function rowsOf(months: readonly MonthFigures[], t: TFunction): string[][] {
  const titles = ['month', ...counts, 'costFen', ...rates].map(name => t(`insight:statistics.${name}`));
  const lines = months
    .toReversed()
    .map(month => [
      month.month,
      ...counts.map(name => String(month[name])),
      (month.costFen / fenPerYuan).toFixed(2),
      ...rates.map(name => percent(month[name])),
    ]);
  return [titles, ...lines];
}

const hundred = 100;

function percent(share: number | null): string {
  return share === null ? '' : `${(share * hundred).toFixed(1)}%`;
}
