import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { complianceEndpoints } from '#contract/compliance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { BranchSelect } from '../../parts/branch-select.tsx';
import { noonOf } from '../../parts/civil.ts';
import { PageHead } from '../../parts/page-head.tsx';
import './compliance.css';
import { ComplianceTable } from './compliance-table.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { usePlace } from './use-place.ts';

const Cases = lazy(() => import('./cases.tsx').then(found => ({ default: found.Cases })));

/** Is the regulation kept? Every clause in force with its figures; a figure leads to its cases. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { place, change, period } = usePlace();
  const { data, error, refetch } = useQuery(reading(complianceEndpoints.figures, { query: period }));
  const opened = data?.items.find(
    ({ clause, control }) => clause === place.clause && control === Number(place.control),
  );
  const indicators = data?.items.filter(({ kind }) => kind === 'indicator') ?? [];
  const others = data?.items.filter(({ kind }) => kind !== 'indicator') ?? [];
  const below = data
    ? t('insight:compliance.in_force', {
        regulation: data.regulation,
        edition: data.edition,
        from: format.date(noonOf(data.inForceFrom)),
      })
    : undefined;
  return (
    <>
      <PageHead title={t('insight:compliance.title')} below={below}>
        <PeriodChoice from={place.from} to={place.to} onChange={change} />
        <BranchSelect value={place.branchId} onChange={branchId => change({ branchId })} />
        <Button className="no-print" onClick={() => window.print()}>
          {t('words:print')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={12} />}
      {data ? (
        <>
          <IndicatorCards indicators={indicators} />
          <ComplianceTable figures={others} onOpen={change} />
        </>
      ) : null}
      <Suspense>
        {opened && place.outcome ? (
          <Cases
            figures={opened}
            outcome={place.outcome}
            period={period}
            onClose={() => change({ clause: '', outcome: '' })}
          />
        ) : null}
      </Suspense>
    </>
  );
}
