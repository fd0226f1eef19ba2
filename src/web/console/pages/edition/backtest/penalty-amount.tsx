import { useTranslation } from 'react-i18next';
import type { BacktestResult } from '#contract/backtest.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';

type Sums = BacktestResult['sanctions'][number]['before'];

/** How often, how much, and how many amounts nobody can know yet. */
export function PenaltyAmount({ sums: { found, fromFen, toFen, open } }: { readonly sums: Sums }) {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = fromFen === toFen ? format.money(toFen) : `${format.money(fromFen)}–${format.money(toFen)}`;
  const times = t('backtest:times', { count: found });
  return (
    <span>
      {[times, amount, open > 0 ? t('backtest:open', { count: open }) : ''].filter(Boolean).join(' · ')}
    </span>
  );
}
