import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { relatedEndpoints } from '#contract/related.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { say } from '../../../../shared/notices/toast.ts';
import { useMay } from '../../../../shared/session/session.ts';
import { RequestStateTag } from '../../../parts/word-tags.tsx';
import { useRequestChange } from '../use-request-change.ts';

/** That a request goes on as another one is said where it is opened, with what undoes it. */
export function MergedLine({ requestId: id }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery(reading(relatedEndpoints.read, { params: { id } }));
  const unmerge = useRequestChange(relatedEndpoints.unmerge, () => say(t('together:undone')));
  if (!data?.mergedInto) return null;
  const { id: intoId, requestNo, state } = data.mergedInto;
  return (
    <section className="told merged-line">
      <div className="row">
        {t('together:goes_on_as')} <Link to={`/service-requests/${intoId}`}>{requestNo}</Link>
        <RequestStateTag state={state} />
        {may('service_request.unmerge') ? (
          <Button
            size="small"
            loading={unmerge.isPending}
            onClick={() => unmerge.mutate({ params: { id }, body: {} })}
          >
            {t('actions:service_request.unmerge')}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={unmerge.error} />
    </section>
  );
}
