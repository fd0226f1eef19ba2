import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import { VanTable } from './van-table.tsx';

const VanDrawer = lazy(() => import('./van-drawer.tsx').then(found => ({ default: found.VanDrawer })));

/** What engineers have on their vans, for the warehouse and who sends them. */
export function Page() {
  const { t } = useTranslation();
  const [{ q }, change] = useAddress({ q: '' });
  const [openId, setOpenId] = useState<string>();
  const { data, error, refetch } = useQuery(reading(vanStockEndpoints.list, {}));
  const open = data?.items.find(({ engineerId }) => engineerId === openId);
  return (
    <>
      <PageHead title={t('van:title')} below={t('van:below')}>
        <SearchInput label={t('van:search')} value={q} onChange={text => void change({ q: text })} />
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <VanTable vans={data.items} sought={q} onOpen={setOpenId} /> : null}
      <Suspense>{open ? <VanDrawer van={open} onClose={() => setOpenId(undefined)} /> : null}</Suspense>
    </>
  );
}
