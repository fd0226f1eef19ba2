import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PlanTable } from './plan-table.tsx';

const PlanForm = lazy(() => import('./plan-form.tsx').then(found => ({ default: found.PlanForm })));

/** Maintenance that comes round: the plans of machines with their next visits. */
export function Page() {
  const { t } = useTranslation();
  const mayPlan = useMay()('maintenance.plan');
  const [isPlanning, setPlanning] = useState(false);
  const { data, error, refetch } = useQuery(reading(maintenanceEndpoints.list, {}));
  return (
    <>
      <PageHead title={t('planning:maintenance.title')} below={t('planning:maintenance.below')}>
        <Button
          type="primary"
          disabled={!mayPlan}
          title={mayPlan ? undefined : t('common:problem.not_your_role')}
          onClick={() => setPlanning(true)}
        >
          {t('actions:maintenance.plan')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <PlanTable plans={data.items} /> : null}
      <Suspense>{isPlanning ? <PlanForm onClose={() => setPlanning(false)} /> : null}</Suspense>
    </>
  );
}
