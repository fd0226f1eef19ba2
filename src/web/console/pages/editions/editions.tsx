import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EditionTable } from './edition-table.tsx';

const BeginDraft = lazy(() => import('./begin-draft.tsx').then(found => ({ default: found.BeginDraft })));

/** Editions of the regulation: what is being drafted, what is in force, what was. */
export function Page() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(editionEndpoints.list, {}));
  const [isBeginning, setIsBeginning] = useState(false);
  const may = useMay();
  return (
    <>
      <PageHead title={t('edition:title')} below={t('edition:about')}>
        <Link to="/regulation">{t('edition:in_force')}</Link>
        {may('regulation.import') ? <Link to="/regulation/import">{t('edition:import')}</Link> : null}
        {may('edition.draft') ? (
          <Button type="primary" onClick={() => setIsBeginning(true)}>
            {t('actions:edition.draft')}
          </Button>
        ) : null}
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <EditionTable editions={data.items} /> : null}
      {data || error ? null : <Loading lines={6} />}
      <Suspense>{isBeginning ? <BeginDraft onClose={() => setIsBeginning(false)} /> : null}</Suspense>
    </>
  );
}
