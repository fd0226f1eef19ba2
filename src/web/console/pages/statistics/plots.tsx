import { useTranslation } from 'react-i18next';
import type { MonthFigures } from '#contract/compliance.ts';
import { Panel } from '../../parts/panel.tsx';
import { Plot } from './plot.tsx';
import type { Target } from './targets.ts';
import { useOptions } from './use-options.ts';

interface PlotsProps {
  readonly months: readonly MonthFigures[];
  readonly targets: readonly Target[];
}

/** How good the service was, and how much work it took. */
export function Plots(props: PlotsProps) {
  const { t } = useTranslation();
  const { rates, complaints, work } = useOptions(props);
  return (
    <div className="plots">
      <Panel title={t('insight:statistics.plot_rates')}>
        <Plot label={t('insight:statistics.plot_rates')} option={rates} />
      </Panel>
      <Panel title={t('insight:statistics.complaintRate')}>
        <Plot label={t('insight:statistics.complaintRate')} option={complaints} />
      </Panel>
      <Panel title={t('insight:statistics.plot_work')}>
        <Plot label={t('insight:statistics.plot_work')} option={work} />
      </Panel>
    </div>
  );
}
