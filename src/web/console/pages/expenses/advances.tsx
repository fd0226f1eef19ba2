import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CashAdvance, cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { AdvanceActions } from './advance-actions.tsx';

const tones = { approved: 'risk', paid: 'calm', settled: 'kept' } as const;

/** Advances that were approved, with what is still open of each; finance pays them and takes back what is left. */
export function Advances() {
  const { data, error, refetch } = useQuery(reading(cashAdvanceEndpoints.list, { query: {} }));
  return (
    <>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <AdvanceTable advances={data.items} /> : null}
    </>
  );
}

function AdvanceTable({ advances }: { readonly advances: readonly CashAdvance[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = (key: 'amountFen' | 'settledFen' | 'openFen'): Column<CashAdvance> => ({
    key,
    title: t(`expense:advance.${key}`),
    width: 120,
    isNumber: true,
    render: advance => format.money(advance[key]),
  });
  const columns: readonly Column<CashAdvance>[] = [
    {
      key: 'slip',
      title: t('expense:advance.slip'),
      width: 170,
      render: ({ formNo, requestNo }) => (
        <>
          {formNo}
          <div className="quiet small">{requestNo}</div>
        </>
      ),
    },
    {
      key: 'state',
      title: t('expense:desk.state'),
      width: 100,
      render: ({ state }) => <Tag tone={tones[state]}>{t(`expense:advance.state.${state}`)}</Tag>,
    },
    {
      key: 'person',
      title: t('expense:desk.person'),
      width: 150,
      render: ({ personName, branchName }) => (
        <>
          {personName}
          <div className="quiet small">{branchName}</div>
        </>
      ),
    },
    sum('amountFen'),
    sum('settledFen'),
    sum('openFen'),
    {
      key: 'paid',
      title: t('expense:advance.paid'),
      width: 150,
      render: ({ paidAt, paidByName }) =>
        paidAt === null ? null : (
          <>
            {format.instant(paidAt)}
            <div className="quiet small">{paidByName}</div>
          </>
        ),
    },
    {
      key: 'do',
      title: t('expense:advance.do'),
      width: 240,
      render: advance => <AdvanceActions advance={advance} />,
    },
  ];
  return (
    <DataTable
      label={t('expense:advance.title')}
      minWidth={1040}
      columns={columns}
      rows={advances}
      empty={<Empty title={t('expense:advance.empty')} />}
    />
  );
}
