import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Scroller } from '../../../elements/scroller.tsx';
import type { CountsRow } from './use-rows.ts';

interface CountsTableProps {
  readonly rows: readonly CountsRow[];
  /** Shows the changed cases of a clause. */
  readonly onChoose?: (clause: string) => void;
}

/** Kept and broken before and after, beside each other. */
export function CountsTable({ rows, onChoose }: CountsTableProps) {
  const { t } = useTranslation();
  const heads = ['kept', 'broken', 'share'] as const;
  const title = { kept: 'standing.kept', broken: 'standing.broken', share: 'report.share' } as const;
  return (
    <Scroller label={t('backtest:figures')} minWidth={720}>
      <table className="plain data" aria-label={t('backtest:figures')}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" aria-label={t('backtest:row')} />
            <th colSpan={3} scope="colgroup" className="number">
              {t('backtest:before')}
            </th>
            <th colSpan={3} scope="colgroup" className="number">
              {t('backtest:after')}
            </th>
            <th rowSpan={2} scope="col" className="number">
              {t('backtest:report.changes')}
            </th>
          </tr>
          <tr>
            {[...heads, ...heads].map((head, place) => (
              <th key={`${head} ${place.toString()}`} scope="col" className="number">
                {t(`backtest:${title[head]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <CountsLine key={row.id} row={row} {...(onChoose && { onChoose })} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function CountsLine({
  row,
  onChoose,
}: {
  readonly row: CountsRow;
  readonly onChoose?: (clause: string) => void;
}) {
  const format = useFormat();
  const { label, below, clause, before, after, changes } = row;
  return (
    <tr>
      <td>
        {label}
        {below ? <div className="quiet small">{below}</div> : null}
      </td>
      <Three counts={before} />
      <Three counts={after} />
      <td className="number">
        {changes !== null && changes > 0 && clause !== null && onChoose ? (
          <button type="button" className="link" onClick={() => onChoose(clause)}>
            {format.number(changes)}
          </button>
        ) : (
          (changes ?? '')
        )}
      </td>
    </tr>
  );
}

function Three({ counts: { kept, broken } }: { readonly counts: CountsRow['before'] }) {
  const format = useFormat();
  const share = kept + broken === 0 ? '–' : format.share(kept / (kept + broken));
  return (
    <>
      <td className="number">{format.number(kept)}</td>
      <td className="number">{format.number(broken)}</td>
      <td className="number">{share}</td>
    </>
  );
}
