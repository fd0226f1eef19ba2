import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checklistEndpoints } from '#contract/checklist.ts';
import type { Checklist } from '#contract/checklist-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ChecklistTable } from './checklist-table.tsx';

const ChecklistForm = lazy(() =>
  import('./checklist-form.tsx').then(found => ({ default: found.ChecklistForm })),
);

/** The company's checklists with their versions; whoever may publishes the next. */
export function Page() {
  const { t } = useTranslation();
  const mayPublish = useMay()('checklist.publish');
  const [written, setWritten] = useState<Checklist | 'new'>();
  const { data, error, refetch } = useQuery(reading(checklistEndpoints.list, {}));
  return (
    <>
      <PageHead title={t('checklist:title')} below={t('checklist:below')}>
        <Button
          type="primary"
          disabled={!mayPublish}
          title={mayPublish ? undefined : t('common:problem.not_your_role')}
          onClick={() => setWritten('new')}
        >
          {t('actions:checklist.publish')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <ChecklistTable lists={data.items} onChange={setWritten} /> : null}
      <Suspense>
        {written ? (
          <ChecklistForm
            {...(written === 'new' ? {} : { before: written })}
            onClose={() => setWritten(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
