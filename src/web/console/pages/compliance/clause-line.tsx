import { useTranslation } from 'react-i18next';
import type { ClauseCase, ClauseFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { Tag } from '../../parts/tag.tsx';
import { FigureButton } from './figure-button.tsx';
import { countOf, findings, isFinding, outcomes } from './use-place.ts';

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
      <Figures figures={figures} onOpen={onOpen} />
    </tr>
  );
}

function Figures({ figures, onOpen }: ClauseLineProps) {
  const { t } = useTranslation();
  const { kind } = figures;
  if (isFinding(kind)) return <Findings figures={figures} onOpen={onOpen} />;
  if (measured.includes(kind)) return <Measured figures={figures} onOpen={onOpen} />;
  return (
    <td className="quiet" colSpan={outcomes.length + 2}>
      {t(kind === 'guideline' ? 'insight:compliance.not_measured' : 'insight:compliance.not_judged')}
    </td>
  );
}

/** Kinds of controls whose occasions are kept or broken. */
const measured: readonly string[] = ['deadline', 'gate', 'record', 'approval', 'duty'];

/** A sanction, a reward or a charge is neither kept nor broken: how often it applied, and was excused. */
function Findings({ figures, onOpen }: ClauseLineProps) {
  const { t } = useTranslation();
  const shown = findings.filter(outcome => outcome === 'found' || figures.kind === 'sanction');
  return (
    <td className="findings" colSpan={outcomes.length + 2}>
      {shown.map(outcome => (
        <span key={outcome}>
          {t(`words:outcome.${outcome}`)}{' '}
          <FigureButton
            name={figures.name}
            outcome={outcome}
            count={countOf(figures, outcome)}
            onOpen={() => onOpen(outcome)}
          />
        </span>
      ))}
    </td>
  );
}

function Measured({ figures, onOpen }: ClauseLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, share, trend } = figures;
  return (
    <>
      {outcomes.map(outcome => (
        <td key={outcome} className="number" data-label={t(`words:outcome.${outcome}`)}>
          <FigureButton
            name={name}
            outcome={outcome}
            count={countOf(figures, outcome)}
            onOpen={() => onOpen(outcome)}
          />
        </td>
      ))}
      <td className="number" data-label={t('insight:compliance.share')}>
        {share === null ? '–' : format.share(share)}
      </td>
      <td className="number" data-label={t('insight:compliance.trend')}>
        <Sparkline name={name} values={trend} />
      </td>
    </>
  );
}
