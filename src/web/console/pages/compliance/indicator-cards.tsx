import { useTranslation } from 'react-i18next';
import type { ClauseFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { Tag } from '../../parts/tag.tsx';
import { WhyFigure } from '../../parts/why-figure.tsx';
import { FigureButton } from './figure-button.tsx';
import { countOf, parts, usePlace } from './use-place.ts';

interface IndicatorCardsProps {
  readonly indicators: readonly ClauseFigures[];
  readonly onOpen: (figure: {
    readonly clause: string;
    readonly control: string;
    readonly outcome: (typeof parts)[number];
  }) => void;
}

/** The indicators of the regulation against their targets; both parts of the fraction lead to their cases. */
export function IndicatorCards({ indicators, onOpen }: IndicatorCardsProps) {
  if (indicators.length === 0) return null;
  return (
    <ul className="indicators">
      {indicators.map(figures => (
        <Indicator
          key={`${figures.clause} ${figures.control}`}
          figures={figures}
          onOpen={outcome => onOpen({ clause: figures.clause, control: String(figures.control), outcome })}
        />
      ))}
    </ul>
  );
}

interface IndicatorProps {
  readonly figures: ClauseFigures;
  readonly onOpen: (outcome: (typeof parts)[number]) => void;
}

function Indicator({ figures, onOpen }: IndicatorProps) {
  const { t } = useTranslation();
  const { narrowed } = usePlace();
  const { name, clause, clauseNo, control, value, target, isMet, trend } = figures;
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
      <WhyFigure clause={clause} control={control} narrowed={narrowed} />
      <div className="row small">
        <span>
          {parts.map((part, place) => (
            <span key={part}>
              {place > 0 ? ' ÷ ' : null}
              <FigureButton
                name={name}
                outcome={part}
                count={countOf(figures, part)}
                onOpen={() => onOpen(part)}
              />
            </span>
          ))}
        </span>
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
