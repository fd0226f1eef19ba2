import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccessReader, accessEndpoints } from '#contract/access.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { CustomersRead } from './customers-read.tsx';

export interface AccessAsked {
  readonly branchId: string;
  readonly fromOn: string;
  readonly untilOn: string;
}

/** Each person with how much they read; opened, of which customers. */
export function ReadersTable({ asked }: { readonly asked: AccessAsked }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState<AccessReader>();
  const { data, error, refetch } = useQuery(reading(accessEndpoints.readers, { query: asked }));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const count = (key: 'customers' | 'times' | 'elsewhere') => ({
    key,
    title: t(`access:${key}`),
    width: 130,
    isNumber: true,
    render: (row: AccessReader) => format.number(row[key]),
  });
  const columns: readonly Column<AccessReader & { readonly id: string }>[] = [
    {
      key: 'reader',
      title: t('access:reader'),
      render: row => (
        <button type="button" className="link" onClick={() => setOpened(row)}>
          {row.readerName}
        </button>
      ),
    },
    ...(['customers', 'times', 'elsewhere'] as const).map(count),
    { key: 'last', title: t('access:last'), width: 160, render: row => format.instant(row.lastAt) },
  ];
  return (
    <>
      <DataTable
        label={t('access:readers')}
        minWidth={640}
        columns={columns}
        rows={data.items.map(item => ({ ...item, id: item.readerId }))}
        empty={<Empty title={t('access:nobody')} />}
      />
      {opened ? <CustomersRead asked={asked} reader={opened} onClose={() => setOpened(undefined)} /> : null}
    </>
  );
}
