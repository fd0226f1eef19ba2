import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerEndpoints } from '#contract/customer.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { given } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { CustomerTable } from './customer-table.tsx';

const AddCustomer = lazy(() =>
  import('../../parts/customer/add-customer.tsx').then(found => ({ default: found.AddCustomer })),
);

/** The customers, found by what somebody remembers of them. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [{ q }, setAddress] = useAddress({ q: '' });
  const [isAdding, setIsAdding] = useState(false);
  const customers = usePagesOf({
    key: [customerEndpoints.find.path, { q }],
    read: (from, signal) => call(customerEndpoints.find, { query: { ...given({ q }), ...from }, signal }),
  });
  return (
    <>
      <PageHead title={t('manage:customer.title')}>
        <SearchInput
          label={t('manage:customer.search')}
          value={q}
          onChange={next => void setAddress({ q: next })}
        />
        {may('customer.add') ? (
          <Button type="primary" onClick={() => setIsAdding(true)}>
            {t('desk:register.new_customer')}
          </Button>
        ) : null}
      </PageHead>
      {customers.error ? <Failed error={customers.error} onRetry={() => void customers.refetch()} /> : null}
      {customers.items || customers.error ? null : <Loading lines={10} />}
      {customers.items ? (
        <CustomerTable
          hits={customers.items}
          {...(customers.hasNextPage ? { onMore: () => void customers.fetchNextPage() } : {})}
        />
      ) : null}
      <Suspense>
        {isAdding ? (
          <AddCustomer
            onClose={() => setIsAdding(false)}
            onAdded={({ id }) => void navigate({ to: `/customers/${id}` })}
          />
        ) : null}
      </Suspense>
    </>
  );
}
