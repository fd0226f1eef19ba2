import { useTranslation } from 'react-i18next';
import type { Takeover, TakeoverProblem } from '#contract/takeover.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';

const formats = ['xlsx', 'csv'] as const;

type Row = TakeoverProblem & { readonly id: string };

/** The first rows that stay out, with what to do; all of them to be downloaded, mended and sent again. */
export function Problems({ takeover: { id, problems, counts } }: { readonly takeover: Takeover }) {
  const { t } = useTranslation();
  const columns: readonly Column<Row>[] = [
    { key: 'line', title: '#', width: 70, isNumber: true, render: ({ line }) => line },
    { key: 'why', title: t('takeover:why'), render: ({ why }) => why },
    {
      key: 'text',
      title: t('takeover:samples'),
      render: ({ text }) => <span className="quiet">{text}</span>,
    },
  ];
  return (
    <div className="stack">
      <p className="row">
        {formats.map(format => (
          <a key={format} href={`/api/v1/takeovers/${id}/rejects/${format}`} download>
            {t('takeover:download', { format: `.${format}` })}
          </a>
        ))}
      </p>
      <p className="quiet small">{t('takeover:mend')}</p>
      <DataTable
        label={t('takeover:problems')}
        minWidth={560}
        columns={columns}
        rows={problems.map(problem => ({ ...problem, id: String(problem.line) }))}
        empty={null}
      />
      {counts.rejected > problems.length ? (
        <p className="quiet small">{t('takeover:fewer_shown', { rows: problems.length })}</p>
      ) : null}
    </div>
  );
}
