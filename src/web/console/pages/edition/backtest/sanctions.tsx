import { useTranslation } from 'react-i18next';
import type { BacktestResult } from '#contract/backtest.ts';
import { currentLocale, isLocale } from '../../../../shared/text/language.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Panel } from '../../../parts/panel.tsx';

type Sums = BacktestResult['sanctions'][number]['before'];

/** What sanctions would have come to, had nobody excused or appealed. */
export function Sanctions({ sanctions }: Pick<BacktestResult, 'sanctions'>) {
  const { t, i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : currentLocale();
  return (
    <Panel title={t('backtest:sanctions')}>
      <p className="quiet">{t('backtest:sanctions_hint')}</p>
      <dl className="facts">
        {sanctions.map(({ key, clauseNo, name, before, after }) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              {clauseNo} {name[locale]}
            </dt>
            <dd>
              <Amount sums={before} /> → <Amount sums={after} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Amount({ sums: { found, fromFen, toFen, open } }: { readonly sums: Sums }) {
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
