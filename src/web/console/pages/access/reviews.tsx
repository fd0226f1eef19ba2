import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accessEndpoints } from '#contract/access.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

/** What was found before. */
export function Reviews({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(reading(accessEndpoints.reviews, { query: { branchId } }));
  return (
    <Panel title={t('access:reviews')}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data?.items.length === 0 ? <p className="quiet">{t('access:no_reviews')}</p> : null}
      <ul className="stack">
        {data?.items.map(({ id, fromOn, untilOn, findings, leakFound, reviewedByName, reviewedAt }) => (
          <li key={id}>
            <div className="row">
              <strong>{t('access:days', { from: format.day(fromOn), until: format.day(untilOn) })}</strong>
              {leakFound ? <Tag tone="broken">{t('access:leak_found')}</Tag> : null}
            </div>
            <div className="quiet small">
              {reviewedByName} · {format.instant(reviewedAt)}
            </div>
            <div className="paragraphs">{findings}</div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
