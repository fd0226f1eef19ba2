import { useTranslation } from 'react-i18next';
import type { ProposedReading } from '#contract/takeover.ts';
import { Scroller } from '../../elements/scroller.tsx';

interface FirstLinesProps {
  readonly lines: ProposedReading['lines'];
  readonly headLine: number;
  readonly headLines: number;
}

const columnWidth = 110;

/** How the file begins, as it is; the lines with the titles stand out. */
export function FirstLines({ lines, headLine, headLines }: FirstLinesProps) {
  const { t } = useTranslation();
  const width = Math.max(...lines.map(({ cells }) => cells.length), 1);
  const places = Array.from({ length: width }, (_, place) => place);
  return (
    <details>
      <summary>{t('takeover:first_lines')}</summary>
      <Scroller label={t('takeover:first_lines')} minWidth={width * columnWidth}>
        <table className="plain data takeover-lines" aria-label={t('takeover:first_lines')}>
          <tbody>
            {lines.map(({ line, cells }) => (
              <tr key={line} data-head={line >= headLine && line < headLine + headLines ? true : undefined}>
                <th scope="row">{t('takeover:line', { line })}</th>
                {places.map(place => (
                  <td key={place}>{cells[place] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
