import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { TimelineLine } from './timeline-line.tsx';

/** The evidence: every event of the case with its link in the chain, the newest on top. */
export function Timeline({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    reading(serviceRequestEndpoints.timeline, { params: { id: requestId } }),
  );
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />;
  return (
    <>
      <p className="quiet small">{t('desk:timeline.intro')}</p>
      <ol className="timeline" aria-label={t('desk:tab.timeline')}>
        {data.items.toReversed().map(entry => (
          <TimelineLine key={entry.id} entry={entry} />
        ))}
      </ol>
    </>
  );
}
