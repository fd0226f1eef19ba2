import { useTranslation } from 'react-i18next';
import type { BacktestResult } from '#contract/backtest.ts';
import { currentLocale, isLocale } from '../../../../shared/text/language.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Tag } from '../../../parts/tag.tsx';
import './backtest.css';

type Indicator = BacktestResult['indicators'][number];

/** The indicators of the regulation over the whole history that was tried, before and after. */
export function Indicators({ indicators }: Pick<BacktestResult, 'indicators'>) {
  const { t, i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : currentLocale();
  return (
    <Panel title={t('backtest:indicators')}>
      <dl className="facts">
        {indicators.map(({ key, clauseNo, name, before, after, unit }) => (
          <div key={key} className="in-list">
            <dt>
              {clauseNo} {name[locale]}
            </dt>
            <dd>
              <Figure unit={unit} evaluation={before} /> → <Figure unit={unit} evaluation={after} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

interface FigureProps {
  readonly unit: Indicator['unit'];
  readonly evaluation: Indicator['before'];
}

function Figure({ unit, evaluation: { value, met } }: FigureProps) {
  const format = useFormat();
  const percent = 100;
  if (value === null) return <span>–</span>;
  const text = unit === 'percent' ? format.share(value / percent) : format.number(value);
  return <Tag tone={met === false ? 'broken' : 'kept'}>{text}</Tag>;
}
