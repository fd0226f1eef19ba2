import { useTranslation } from 'react-i18next';
import type { BacktestResult } from '#contract/backtest.ts';
import { currentLocale, isLocale } from '../../../../shared/text/language.ts';
import { Panel } from '../../../parts/panel.tsx';
import { PenaltyAmount } from './penalty-amount.tsx';
import './backtest.css';

/** What sanctions would have come to, had nobody excused or appealed. */
export function Sanctions({ sanctions }: Pick<BacktestResult, 'sanctions'>) {
  const { t, i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : currentLocale();
  return (
    <Panel title={t('backtest:sanctions')}>
      <p className="quiet">{t('backtest:sanctions_hint')}</p>
      <dl className="facts">
        {sanctions.map(({ key, clauseNo, name, before, after }) => (
          <div key={key} className="in-list">
            <dt>
              {clauseNo} {name[locale]}
            </dt>
            <dd>
              <PenaltyAmount sums={before} /> → <PenaltyAmount sums={after} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
