import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PriceList, priceListEndpoints } from '#contract/price-list.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import './price-lists.css';
import { PriceListTable } from './price-list-table.tsx';
import { PriceListView } from './price-list-view.tsx';

const PublishList = lazy(() => import('./publish-list.tsx').then(found => ({ default: found.PublishList })));

/** The company's prices: what holds, what will hold, and what held. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(priceListEndpoints.list, {}));
  const [copied, setCopied] = useState<PriceList | 'blank'>();
  const [openedId, setOpenedId] = useState<string>();
  const opened = data?.items.find(({ id }) => id === openedId);
  const mayPublish = may('price_list.publish');
  return (
    <>
      <PageHead title={t('price:title')} below={t('price:below')}>
        <Button
          type="primary"
          disabled={!mayPublish}
          title={mayPublish ? undefined : t('common:problem.not_your_role')}
          onClick={() =>
            setCopied(opened ?? data?.items.find(({ state }) => state === 'in_force') ?? 'blank')
          }
        >
          {t('price:publish')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      <div className="stack">
        {data ? <PriceListTable lists={data.items} onOpen={setOpenedId} /> : null}
        {opened ? <PriceListView list={opened} onWithdrawn={() => setOpenedId(undefined)} /> : null}
      </div>
      <Suspense>
        {copied ? (
          <PublishList from={copied === 'blank' ? undefined : copied} onClose={() => setCopied(undefined)} />
        ) : null}
      </Suspense>
    </>
  );
}
