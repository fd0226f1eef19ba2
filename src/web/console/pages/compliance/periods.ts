import { lastDayOf, plusMonths } from '../../parts/civil.ts';

export const presets = ['this_month', 'last_month', 'quarter', 'year'] as const;

type Preset = (typeof presets)[number];

interface Period {
  readonly from: string;
  readonly to: string;
}

/** First and last day of a usual period, reckoned from today. */
export function presetOf(preset: Preset, today: string): Period {
  const month = today.slice(0, 7);
  switch (preset) {
    case 'this_month':
      return { from: `${month}-01`, to: lastDayOf(month) };
    case 'last_month':
      return { from: `${plusMonths(month, -1)}-01`, to: lastDayOf(plusMonths(month, -1)) };
    case 'quarter':
      return { from: `${plusMonths(month, -2)}-01`, to: lastDayOf(month) };
    case 'year':
      return { from: `${plusMonths(month, -11)}-01`, to: lastDayOf(month) };
  }
}
