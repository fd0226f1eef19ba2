import { useTranslation } from 'react-i18next';
import type { ClauseCase, ClauseFigures } from '#contract/compliance.ts';
import { Afterwards } from '../../parts/afterwards.tsx';
import { ClauseLine } from './clause-line.tsx';
import { outcomes } from './use-place.ts';

interface ComplianceTableProps {
  readonly figures: readonly ClauseFigures[];
  /** Said when there is nothing to be shown. */
  readonly empty: string;
  readonly onOpen: (figure: {
    readonly clause: string;
    readonly control: string;
    readonly outcome: ClauseCase['outcome'];
  }) => void;
}

/** Every clause that can be kept or broken, by chapter. */
export function ComplianceTable({ figures, empty, onOpen }: ComplianceTableProps) {
  const { t } = useTranslation();
  const chapters = [...Map.groupBy(figures, ({ chapter }) => chapter)];
  const atOnce = chaptersAtOnce(chapters.map(([, lines]) => lines.length));
  const linesOf = ([chapter, lines]: (typeof chapters)[number]) => (
    <ChapterLines key={chapter} chapter={chapter} lines={lines} onOpen={onOpen} />
  );
  if (figures.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <div className="panel compliance">
      <table className="plain" aria-label={t('insight:compliance.title')}>
        <thead>
          <tr>
            <th scope="col">{t('insight:compliance.clause')}</th>
            {outcomes.map(outcome => (
              <th key={outcome} scope="col" className="number">
                {t(`words:outcome.${outcome}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('insight:compliance.share')}
            </th>
            <th scope="col" className="number">
              {t('insight:compliance.trend')}
            </th>
          </tr>
        </thead>
        {chapters.slice(0, atOnce).map(linesOf)}
        <Afterwards>{chapters.slice(atOnce).map(linesOf)}</Afterwards>
      </table>
    </div>
  );
}

const linesInSight = 12;

/** How many chapters fill a screen: the others are drawn when these are there. */
function chaptersAtOnce(lengths: readonly number[]): number {
  let lines = 0;
  const last = lengths.findIndex(length => {
    lines += length;
    return lines >= linesInSight;
  });
  return last < 0 ? lengths.length : last + 1;
}

interface ChapterLinesProps extends Pick<ComplianceTableProps, 'onOpen'> {
  readonly chapter: string;
  readonly lines: readonly ClauseFigures[];
}

function ChapterLines({ chapter, lines, onOpen }: ChapterLinesProps) {
  return (
    <tbody>
      <tr className="chapter">
        <th scope="rowgroup" colSpan={outcomes.length + 3}>
          {chapter}
        </th>
      </tr>
      {lines.map(line => (
        <ClauseLine
          key={`${line.clause} ${line.control}`}
          figures={line}
          onOpen={outcome => onOpen({ clause: line.clause, control: String(line.control), outcome })}
        />
      ))}
    </tbody>
  );
}
