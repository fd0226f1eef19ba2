import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { EditionHead } from './edition-head.tsx';
import { EditionText } from './edition-text.tsx';
import './edition.css';

const Difference = lazy(() => import('./difference.tsx').then(found => ({ default: found.Difference })));
const Backtests = lazy(() =>
  import('./backtest/backtests.tsx').then(found => ({ default: found.Backtests })),
);
const Approval = lazy(() => import('./approval.tsx').then(found => ({ default: found.Approval })));

/** An edition on its way: its text, what it changes, what it would have done, who has decided. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const [{ tab }, setAddress] = useAddress({ tab: 'text' });
  const { data, error, refetch } = useQuery(reading(editionEndpoints.one, { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={14} />;
  const tabs = ['text', 'difference', 'backtest', 'approval'].map(value => ({
    value,
    label: t(`edition:tab.${value}`),
  }));
  return (
    <>
      <EditionHead edition={data} />
      <div className="no-print edition-tabs">
        <Segments
          label={t('edition:view')}
          value={tab}
          options={tabs}
          onChange={next => void setAddress({ tab: next })}
        />
      </div>
      <Suspense fallback={<Loading lines={8} />}>
        {tab === 'difference' ? <Difference edition={data} /> : null}
        {tab === 'backtest' ? <Backtests edition={data} /> : null}
        {tab === 'approval' ? <Approval edition={data} /> : null}
        {tabs.slice(1).some(({ value }) => value === tab) ? null : <EditionText edition={data} />}
      </Suspense>
    </>
  );
}
