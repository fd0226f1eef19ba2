import { Button, Popconfirm } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MaintenancePlan, maintenanceEndpoints } from '#contract/maintenance.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';

const forgets = ['/maintenance-plans'];

const ChangeForm = lazy(() => import('./change-form.tsx').then(found => ({ default: found.ChangeForm })));

export function PlanActions({ plan }: { readonly plan: MaintenancePlan }) {
  const { id, state } = plan;
  const { t } = useTranslation();
  const may = useMay();
  const [isChanging, setChanging] = useState(false);
  const pause = useChange(maintenanceEndpoints.pause, { forgets });
  const resume = useChange(maintenanceEndpoints.resume, { forgets });
  const end = useChange(maintenanceEndpoints.end, { forgets });
  if (state === 'ended' || !may('maintenance.end')) return null;
  const turn = state === 'active' ? pause : resume;
  return (
    <div className="buttons">
      <Button size="small" onClick={() => setChanging(true)}>
        {t('actions:maintenance.change')}
      </Button>
      <Suspense>{isChanging ? <ChangeForm plan={plan} onClose={() => setChanging(false)} /> : null}</Suspense>
      <Button size="small" loading={turn.isPending} onClick={() => turn.mutate({ params: { id } })}>
        {t(state === 'active' ? 'actions:maintenance.pause' : 'actions:maintenance.resume')}
      </Button>
      <Popconfirm
        title={t('planning:maintenance.end_for_good')}
        okText={t('actions:maintenance.end')}
        cancelText={t('common:action.cancel')}
        onConfirm={() => end.mutate({ params: { id } })}
      >
        <Button size="small" danger loading={end.isPending}>
          {t('actions:maintenance.end')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={turn.error ?? end.error} />
    </div>
  );
}
