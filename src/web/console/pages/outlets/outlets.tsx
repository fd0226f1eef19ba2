import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { entrustmentEndpoints, type Outlet } from '#contract/entrustment.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { AnswerTerms } from './answer-terms.tsx';
import { Statements } from './statements.tsx';

/** Outlets with what they were given and did in the last ninety days. */
export function Page() {
  const { t } = useTranslation();
  const mayReadStatements = useMay()('outlet_statement.read');
  const { data, error, refetch } = useQuery(reading(entrustmentEndpoints.outlets, {}));
  return (
    <>
      <PageHead title={t('outlet:page')} below={t('outlet:period')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={4} />}
      {data ? (
        <div className="stack">
          <OutletTable outlets={data.items} />
          {mayReadStatements ? <Statements outlets={data.items} /> : null}
        </div>
      ) : null}
    </>
  );
}

function OutletTable({ outlets }: { readonly outlets: readonly Outlet[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (key: 'handed' | 'waiting' | 'refused' | 'lapsed' | 'completed'): Column<Outlet> => ({
    key,
    title: t(`outlet:figure.${key}`),
    width: 100,
    isNumber: true,
    render: outlet => format.number(outlet[key]),
  });
  const columns: readonly Column<Outlet>[] = [
    { key: 'name', title: t('outlet:name'), width: 160, render: ({ name }) => name },
    { key: 'region', title: t('words:region'), width: 150, render: ({ regionName }) => regionName },
    {
      key: 'terms',
      title: t('outlet:terms'),
      width: 150,
      render: outlet => <AnswerTerms outlet={outlet} />,
    },
    count('handed'),
    count('waiting'),
    count('refused'),
    count('lapsed'),
    count('completed'),
    {
      key: 'answer',
      title: t('outlet:figure.answer'),
      width: 130,
      isNumber: true,
      render: ({ answerMinutes }) => (answerMinutes === null ? '–' : format.duration(answerMinutes)),
    },
    {
      key: 'score',
      title: t('outlet:figure.score'),
      width: 100,
      isNumber: true,
      render: ({ score }) => (score === null ? '–' : format.number(score)),
    },
  ];
  return (
    <DataTable
      label={t('outlet:page')}
      minWidth={1060}
      columns={columns}
      rows={outlets}
      empty={<Empty title={t('outlet:none_yet')} />}
    />
  );
}
