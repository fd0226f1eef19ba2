import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DutyCount, dutyEndpoints } from '#contract/duty.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { civilDateOf } from '../../parts/civil.ts';

/** Who kept how many duties of a month, and how many were late. */
export function ByPerson() {
  const { t } = useTranslation();
  const thisMonth = civilDateOf(useZone(), new Date()).slice(0, 7);
  const [{ month }, setAddress] = useAddress({ month: thisMonth });
  const { data, error, refetch } = useQuery(reading(dutyEndpoints.counts, { query: { month } }));
  return (
    <div className="stack">
      <Input
        type="month"
        aria-label={t('duty:month')}
        value={month}
        style={{ width: 160 }}
        onChange={event => void setAddress({ month: event.target.value || thisMonth })}
      />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <Counts items={data.items} /> : null}
    </div>
  );
}

function Counts({ items }: { readonly items: readonly DutyCount[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<DutyCount & { readonly id: string }>[] = [
    { key: 'person', title: t('duty:person'), render: row => row.personName },
    { key: 'branch', title: t('duty:branch'), render: row => row.branchName },
    {
      key: 'kept',
      title: t('duty:kept'),
      width: 110,
      isNumber: true,
      render: row => format.number(row.kept),
    },
    {
      key: 'late',
      title: t('duty:late_count'),
      width: 110,
      isNumber: true,
      render: row => format.number(row.late),
    },
  ];
  return (
    <DataTable
      label={t('duty:people')}
      minWidth={480}
      columns={columns}
      rows={items.map(item => ({ ...item, id: item.personId }))}
      empty={<Empty title={t('duty:counts_empty')} />}
    />
  );
}
