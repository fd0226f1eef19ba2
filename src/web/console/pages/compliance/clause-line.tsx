import { useTranslation } from 'react-i18next';
import type { ClauseCase, ClauseFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { Tag } from '../../parts/tag.tsx';
import { outcomes } from './use-place.ts';

interface ClauseLineProps {
  readonly figures: ClauseFigures;
  readonly onOpen: (outcome: ClauseCase['outcome']) => void;
}

export function ClauseLine({ figures, onOpen }: ClauseLineProps) {
  const { t } = useTranslation();
  const { clause, clauseNo, kind, name, text } = figures;
  return (
    <tr data-broken={figures.broken > 0 || undefined}>
      <th scope="row">
        <div className="row">
          <strong>{name}</strong>
          <Tag>{t(`words:control_kind.${kind}`)}</Tag>
          <span className="small">
            <ClauseLink clause={clause} clauseNo={clauseNo} />
          </span>
        </div>
        <div className="quiet small clause-text" title={text}>
          {text}
        </div>
      </th>
      {kind === 'guideline' ? (
        <td className="quiet" colSpan={outcomes.length + 2}>
          {t('insight:compliance.not_measured')}
        </td>
      ) : (
        <Measured figures={figures} onOpen={onOpen} />
      )}
    </tr>
  );
}

function Measured({ figures, onOpen }: ClauseLineProps) {
  const format = useFormat();
  const { name, share, trend } = figures;
  return (
    <>
      {outcomes.map(outcome => (
        <td key={outcome} className="number">
          <Figure name={name} outcome={outcome} count={figures[outcome]} onOpen={() => onOpen(outcome)} />
        </td>
      ))}
      <td className="number">{share === null ? '–' : format.share(share)}</td>
      <td>
        <Sparkline name={name} values={trend} />
      </td>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly outcome: ClauseCase['outcome'];
  readonly count: number;
  readonly onOpen: () => void;
}

/** A number; pressed, its cases. */
function Figure({ name, outcome, count, onOpen }: FigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <button
      type="button"
      className="figure"
      data-outcome={outcome}
      aria-label={t('insight:compliance.figure', { name, outcome: t(`words:outcome.${outcome}`), count })}
      onClick={onOpen}
    >
      {format.number(count)}
    </button>
  );
}
