import { useTranslation } from 'react-i18next';
import type { BacktestResult } from '#contract/backtest.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Scroller } from '../../../elements/scroller.tsx';
import { Panel } from '../../../parts/panel.tsx';

type Hour = NonNullable<BacktestResult['road']['hours']>[number];

/** Engineers on the road in the busiest hours: as it was, and had every visit met its limit before and after. */
export function Road({ road }: Pick<BacktestResult, 'road'>) {
  const { t } = useTranslation();
  if (road.driven.at === null) return null;
  const { driven, before, after, hours = [] } = road;
  const most = { driven: driven.engineers, before: before.engineers, after: after.engineers };
  const more = most.after - most.driven;
  return (
    <Panel title={t('backtest:busiest')}>
      <p>
        <strong>{more > 0 ? t('backtest:more_engineers', { more }) : t('backtest:no_more_engineers')}</strong>{' '}
        {t('backtest:report.road', most)}
      </p>
      {hours.length > 0 ? <Hours hours={hours} /> : null}
    </Panel>
  );
}

function Hours({ hours }: { readonly hours: readonly Hour[] }) {
  const { t } = useTranslation();
  const heads = ['driven', 'needed_before', 'needed_after', 'more_than_driven'] as const;
  return (
    <Scroller label={t('backtest:busiest')} minWidth={520}>
      <table className="plain data" aria-label={t('backtest:busiest')}>
        <thead>
          <tr>
            <th scope="col">{t('backtest:hour')}</th>
            {heads.map(head => (
              <th key={head} scope="col" className="number">
                {t(`backtest:${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map(hour => (
            <HourLine key={hour.at} hour={hour} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function HourLine({ hour: { at, driven, before, after } }: { readonly hour: Hour }) {
  const format = useFormat();
  return (
    <tr>
      <td>{format.instant(at)}</td>
      <td className="number">{format.number(driven)}</td>
      <td className="number">{format.number(before)}</td>
      <td className="number">{format.number(after)}</td>
      <td className="number">{after > driven ? `+${format.number(after - driven)}` : '–'}</td>
    </tr>
  );
}
