import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { complianceEndpoints } from '#contract/compliance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { BranchSelect } from '../../parts/branch-select.tsx';
import { civilDateOf, plusMonths } from '../../parts/civil.ts';
import { given } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { saveTable } from '../../parts/save-table.ts';
import { MonthInput } from './month-input.tsx';
import { MonthTable } from './month-table.tsx';
import { rowsOf } from './months-csv.ts';
import './statistics.css';

const Plots = lazy(() => import('./plots.tsx').then(found => ({ default: found.Plots })));
const monthsBefore = 11;

/** The monthly service statistics as a table and as plots, with the targets of the regulation. */
export function Page() {
  const { t } = useTranslation();
  const thisMonth = civilDateOf(useZone(), new Date()).slice(0, 7);
  const [{ from, to, branchId }, setAddress] = useAddress({
    from: plusMonths(thisMonth, -monthsBefore),
    to: thisMonth,
    branchId: '',
  });
  const { data, error, refetch } = useQuery(
    reading(complianceEndpoints.statistics, { query: { from, to, ...given({ branchId }) } }),
  );
  return (
    <>
      <PageHead title={t('insight:statistics.title')}>
        <MonthInput
          label={t('words:from')}
          value={from}
          onChange={month => void setAddress({ from: month })}
        />
        <MonthInput label={t('words:to')} value={to} onChange={month => void setAddress({ to: month })} />
        <BranchSelect value={branchId} onChange={next => void setAddress({ branchId: next })} />
        <Button
          className="no-print"
          disabled={!data || data.months.length === 0}
          onClick={() => saveTable(`statistics-${from}-${to}.csv`, rowsOf(data?.months ?? [], t))}
        >
          {t('insight:statistics.save_csv')}
        </Button>
        <Button className="no-print" onClick={() => window.print()}>
          {t('words:print')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={10} />}
      {data?.months.length === 0 ? <Empty title={t('insight:statistics.empty')} /> : null}
      {data && data.months.length > 0 ? (
        <div className="stack">
          <Suspense fallback={<Loading lines={4} />}>
            <Plots months={data.months} targets={data.targets} />
          </Suspense>
          <MonthTable months={data.months} targets={data.targets} branchId={branchId} />
        </div>
      ) : null}
    </>
  );
}
