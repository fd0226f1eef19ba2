import { Link } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#contract/customer.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { Scroller } from '../../elements/scroller.tsx';
import { Tag } from '../../parts/tag.tsx';

interface CustomerTableProps {
  readonly hits: readonly CustomerHit[];
  readonly onMore?: () => void;
}

export function CustomerTable({ hits, onMore }: CustomerTableProps) {
  const { t } = useTranslation();
  const columns: TableColumnsType<CustomerHit> = [
    { title: t('words:customer_no'), dataIndex: 'customerNo', width: 110 },
    {
      title: t('manage:customer.name'),
      render: (_, { id, name, kind }) => (
        <span className="row">
          <Link to={`/customers/${id}`}>{name}</Link>
          {kind === 'agent' ? <Tag tone="calm">{t('words:customer_kind.agent')}</Tag> : null}
        </span>
      ),
    },
    { title: t('words:tier_name'), dataIndex: 'tier', width: 70 },
    {
      title: t('words:contact'),
      width: 220,
      render: (_, { contactName, phone }) => [contactName, phone].filter(Boolean).join(' '),
    },
    { title: t('words:region'), dataIndex: 'place', width: 220 },
    { title: t('manage:customer.machine_count'), dataIndex: 'assets', width: 90, align: 'right' },
    { title: t('manage:customer.open_count'), dataIndex: 'openRequests', width: 90, align: 'right' },
  ];
  return (
    <div className="stack">
      <Scroller label={t('manage:customer.title')} minWidth={900}>
        <Table
          rowKey="id"
          size="middle"
          columns={columns}
          dataSource={[...hits]}
          pagination={false}
          locale={{ emptyText: <Empty title={t('manage:customer.empty')} /> }}
        />
      </Scroller>
      {onMore ? (
        <div>
          <Button onClick={onMore}>{t('words:more')}</Button>
        </div>
      ) : null}
    </div>
  );
}
