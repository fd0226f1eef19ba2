import { useTranslation } from 'react-i18next';
import type { PauseFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { FigureButton } from './figure-button.tsx';

const columns = ['pauses_count', 'waited_cases', 'waited', 'waiting_now'] as const;

interface PauseTableProps {
  readonly pauses: readonly PauseFigures[];
  readonly onOpen: (row: PauseFigures) => void;
}

/** Who let clocks wait, for which reason and by which clause, the longest first; the number leads to the cases. */
export function PauseTable({ pauses, onOpen }: PauseTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (pauses.length === 0) return <p className="quiet">{t('insight:compliance.no_pauses')}</p>;
  return (
    <div className="wide-table">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('insight:compliance.who')}</th>
            <th scope="col">{t('insight:compliance.reason')}</th>
            <th scope="col">{t('insight:compliance.clause')}</th>
            {columns.map(column => (
              <th key={column} scope="col" className="number">
                {t(`insight:compliance.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pauses.map(row => (
            <tr key={`${row.personName} ${row.reason} ${row.clause} ${row.name}`}>
              <th scope="row">{row.personName ?? '–'}</th>
              <td>{row.reasonName ?? '–'}</td>
              <td>
                <div>{row.name}</div>
                <ClauseLink clause={row.clause} clauseNo={row.clauseNo} />
              </td>
              <td className="number">
                {row.personId === null ? (
                  format.number(row.pauses)
                ) : (
                  <FigureButton
                    name={row.name}
                    outcome="waited"
                    count={row.pauses}
                    onOpen={() => onOpen(row)}
                  />
                )}
              </td>
              <td className="number">{format.number(row.cases)}</td>
              <td className="number">{format.duration(row.minutes)}</td>
              <td className="number">{format.number(row.open)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
