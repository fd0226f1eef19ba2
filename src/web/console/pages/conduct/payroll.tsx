import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { fenPerYuan } from '#kernel/money.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { civilDateOf } from '../../parts/civil.ts';
import { saveTable } from '../../parts/save-table.ts';

type Item = ReplyOf<typeof conductEndpoints.payroll>['items'][number];

const columnsOfTable = ['person', 'no', 'clause', 'matter', 'clause_id', 'measures', 'yuan'] as const;

/** What the pay of a month takes over, on screen and as a table for the payroll program. */
export function Payroll() {
  const { t } = useTranslation();
  const thisMonth = civilDateOf(useZone(), new Date()).slice(0, 7);
  const [{ month }, setAddress] = useAddress({ month: thisMonth });
  const { data, error, refetch } = useQuery(reading(conductEndpoints.payroll, { query: { month } }));
  const measuresOf = useMeasureNames();
  const save = (items: readonly Item[]) => {
    const titles = columnsOfTable.map(name => t(`conduct:ui.${name}`));
    const rows = items.map(({ personName, conductNo, clauseNo, name, clause, measures, fen }) => {
      const yuan = (fen / fenPerYuan).toFixed(2);
      return [personName, conductNo, clauseNo, name, clause, measuresOf(measures), yuan];
    });
    saveTable(`payroll-${month}.csv`, [titles, ...rows]);
  };
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <div className="stack">
      <div className="buttons no-print">
        <Input
          type="month"
          aria-label={t('conduct:ui.month')}
          value={month}
          style={{ width: 160 }}
          onChange={event => void setAddress({ month: event.target.value || thisMonth })}
        />
        <Button disabled={!data || data.items.length === 0} onClick={() => save(data?.items ?? [])}>
          {t('conduct:ui.save_csv')}
        </Button>
      </div>
      {data ? <PayrollTable items={data.items} /> : <Loading lines={6} />}
    </div>
  );
}

function PayrollTable({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const measuresOf = useMeasureNames();
  const columns: readonly Column<Item>[] = [
    { key: 'person', title: t('conduct:ui.person'), width: 140, render: row => row.personName },
    {
      key: 'no',
      title: t('conduct:ui.no'),
      width: 160,
      render: row => <Link to={`/conduct/${row.id}`}>{row.conductNo}</Link>,
    },
    {
      key: 'clause',
      title: t('conduct:ui.clause'),
      width: 260,
      render: row => (
        <>
          <ClauseLink clause={row.clause} clauseNo={row.clauseNo} /> {row.name}
        </>
      ),
    },
    {
      key: 'measures',
      title: t('conduct:ui.measures'),
      render: row => measuresOf(row.measures),
    },
    {
      key: 'fen',
      title: t('conduct:ui.amount'),
      width: 130,
      isNumber: true,
      render: row => format.money(row.fen),
    },
  ];
  return (
    <DataTable
      label={t('conduct:ui.views.payroll')}
      minWidth={850}
      columns={columns}
      rows={items}
      empty={<Empty title={t('conduct:ui.payroll_empty')} />}
    />
  );
}

function useMeasureNames(): (measures: readonly string[]) => string {
  const { t } = useTranslation();
  return measures => measures.map(measure => t(`conduct:measure.${measure}`)).join('、');
}
