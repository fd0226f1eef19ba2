import { useTranslation } from 'react-i18next';
import type { OverrideFigures } from '#contract/compliance.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { FigureButton } from './figure-button.tsx';

interface OverrideTableProps {
  readonly overrides: readonly OverrideFigures[];
  readonly onOpen: (row: OverrideFigures) => void;
}

/** Who let gates pass, with the reasons; the number leads to the cases. */
export function OverrideTable({ overrides, onOpen }: OverrideTableProps) {
  const { t } = useTranslation();
  if (overrides.length === 0) return <p className="quiet">{t('insight:compliance.no_overrides')}</p>;
  return (
    <div className="wide-table">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('insight:compliance.who')}</th>
            <th scope="col">{t('insight:compliance.clause')}</th>
            <th scope="col" className="number">
              {t('words:outcome.overridden')}
            </th>
            <th scope="col">{t('insight:compliance.reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {overrides.map(row => (
            <tr key={`${row.personId} ${row.personName} ${row.clause} ${row.control}`}>
              <th scope="row">{row.personName ?? '–'}</th>
              <td>
                <div>{row.name}</div>
                <ClauseLink clause={row.clause} clauseNo={row.clauseNo} />
              </td>
              <td className="number">
                <FigureButton
                  name={row.name}
                  outcome="overridden"
                  count={row.overrides}
                  onOpen={() => onOpen(row)}
                />
              </td>
              <td>
                {row.reasons.join('；')}
                {row.shown > 0 ? (
                  <div className="quiet small">{t('insight:compliance.shown', { count: row.shown })}</div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
