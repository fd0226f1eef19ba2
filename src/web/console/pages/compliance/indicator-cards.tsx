import { useTranslation } from 'react-i18next';
import type { ClauseFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { Tag } from '../../parts/tag.tsx';

/** The indicators of the regulation against their targets. */
export function IndicatorCards({ indicators }: { readonly indicators: readonly ClauseFigures[] }) {
  if (indicators.length === 0) return null;
  return (
    <ul className="indicators">
      {indicators.map(figures => (
        <Indicator key={`${figures.clause} ${figures.control}`} figures={figures} />
      ))}
    </ul>
  );
}

function Indicator({ figures }: { readonly figures: ClauseFigures }) {
  const { t } = useTranslation();
  const { name, clause, clauseNo, value, target, isMet, trend } = figures;
  return (
    <li className="panel">
      <header>
        <strong>{name}</strong>
        <ClauseLink clause={clause} clauseNo={clauseNo} />
      </header>
      <div className="indicator">
        <span className="value" data-met={isMet ?? undefined}>
          <Value value={value} target={target} />
        </span>
        <Sparkline name={name} values={trend} />
      </div>
      <div className="row small">
        {target ? <span className="quiet">{t('insight:compliance.target', { target })}</span> : null}
        {isMet === null ? null : (
          <Tag tone={isMet ? 'kept' : 'broken'}>
            {t(isMet ? 'insight:compliance.met' : 'insight:compliance.missed')}
          </Tag>
        )}
      </div>
    </li>
  );
}

const hundred = 100;

/** A value stands in the unit of its target: `≥ 90 %` means a value of per cent. */
function Value({ value, target }: Pick<ClauseFigures, 'value' | 'target'>) {
  const format = useFormat();
  if (value === null) return '–';
  return target?.includes('%') ? format.share(value / hundred) : format.number(value);
}
