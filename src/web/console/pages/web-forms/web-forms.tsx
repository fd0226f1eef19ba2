import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type WebForm, webFormEndpoints } from '#contract/web-form.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { WebFormCard } from './web-form-card.tsx';

const EditWebForm = lazy(() => import('./edit-web-form.tsx').then(found => ({ default: found.EditWebForm })));

/** Forms for the company's own web pages, with the line of script that draws each. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(webFormEndpoints.list, {}));
  const [edited, setEdited] = useState<WebForm | 'new'>();
  return (
    <>
      <PageHead title={t('web-form:title')} below={t('web-form:hint')}>
        <Button type="primary" disabled={!may('web_form.add')} onClick={() => setEdited('new')}>
          {t('web-form:add')}
        </Button>
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      {data?.items.length === 0 ? <Empty title={t('web-form:none')}>{t('web-form:none_hint')}</Empty> : null}
      <div className="stack">
        {data?.items.map(form => (
          <WebFormCard key={form.id} form={form} onEdit={() => setEdited(form)} />
        ))}
      </div>
      <Suspense>
        {edited ? (
          <EditWebForm form={edited === 'new' ? null : edited} onClose={() => setEdited(undefined)} />
        ) : null}
      </Suspense>
    </>
  );
}
