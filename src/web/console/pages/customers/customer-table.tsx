import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#contract/customer.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';

interface CustomerTableProps {
  readonly hits: readonly CustomerHit[];
  readonly onMore?: () => void;
}

export function CustomerTable({ hits, onMore }: CustomerTableProps) {
  const { t } = useTranslation();
  const columns: readonly Column<CustomerHit>[] = [
    {
      key: 'no',
      title: t('words:customer_no'),
      width: 150,
      render: ({ customerNo }) => <span className="no">{customerNo}</span>,
    },
    { key: 'name', title: t('manage:customer.name'), render: hit => <Name hit={hit} /> },
    { key: 'tier', title: t('words:tier_name'), width: 70, render: ({ tier }) => tier },
    {
      key: 'contact',
      title: t('words:contact'),
      width: 220,
      render: ({ contactName, phone }) => [contactName, phone].filter(Boolean).join(' '),
    },
    { key: 'place', title: t('words:region'), width: 220, render: ({ place }) => place },
    {
      key: 'assets',
      title: t('manage:customer.machine_count'),
      width: 90,
      isNumber: true,
      render: ({ assets }) => assets,
    },
    {
      key: 'open',
      title: t('manage:customer.open_count'),
      width: 90,
      isNumber: true,
      render: ({ openRequests }) => openRequests,
    },
  ];
  return (
    <DataTable
      label={t('manage:customer.title')}
      minWidth={900}
      columns={columns}
      rows={hits}
      onMore={onMore}
      empty={<Empty title={t('manage:customer.empty')} />}
    />
  );
}

function Name({ hit: { id, name, kind } }: { readonly hit: CustomerHit }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Link to={`/customers/${id}`}>{name}</Link>
      {kind === 'agent' ? <Tag tone="calm">{t('words:customer_kind.agent')}</Tag> : null}
    </span>
  );
}
