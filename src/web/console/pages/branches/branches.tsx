import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { BranchTable } from './branch-table.tsx';

const AddBranch = lazy(() => import('./add-branch.tsx').then(found => ({ default: found.AddBranch })));

/** The branches from which service goes out. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(organisationEndpoints.branches, {}));
  const [isAdding, setIsAdding] = useState(false);
  return (
    <>
      <PageHead title={t('manage:branch.title')}>
        <Button
          type="primary"
          disabled={!may('branch.add')}
          title={may('branch.add') ? undefined : t('common:problem.not_your_role')}
          onClick={() => setIsAdding(true)}
        >
          {t('manage:branch.add')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data ? <BranchTable branches={data.items} /> : null}
      <Suspense>{isAdding ? <AddBranch onClose={() => setIsAdding(false)} /> : null}</Suspense>
    </>
  );
}
