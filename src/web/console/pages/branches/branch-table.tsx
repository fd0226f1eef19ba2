import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Branch } from '#contract/organisation.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { Scroller } from '../../elements/scroller.tsx';

export function BranchTable({ branches }: { readonly branches: readonly Branch[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<Branch> = [
    { title: t('manage:branch.name'), dataIndex: 'name' },
    { title: t('words:region'), dataIndex: 'adcode', width: 140 },
    {
      title: t('manage:branch.place'),
      width: 200,
      render: (_, { lng, lat }) => `${lng.toFixed(4)}, ${lat.toFixed(4)}`,
    },
    { title: t('manage:branch.zone'), dataIndex: 'zone', width: 180 },
    { title: t('manage:branch.calendar'), dataIndex: 'calendar', width: 180 },
  ];
  return (
    <Scroller label={t('manage:branch.title')} minWidth={800}>
      <Table
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={[...branches]}
        pagination={false}
        locale={{ emptyText: <Empty title={t('manage:branch.empty')} /> }}
      />
    </Scroller>
  );
}
