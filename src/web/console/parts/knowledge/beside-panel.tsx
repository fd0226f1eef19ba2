import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articleEndpoints } from '#contract/article.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Walked } from '../../../shared/knowledge/walked.tsx';
import { Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Panel } from '../panel.tsx';
import { BesideArticle } from './beside-article.tsx';

/** What may help with a case: articles, manuals and fault trees of its machine, and the ways that were gone. */
export function BesidePanel({ request: { id } }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(articleEndpoints.beside, { params: { id } }));
  const write = may('article.draft') ? (
    <Link to="/knowledge/new" search={{ requestId: id }}>
      {t('knowledge:write_from_case')}
    </Link>
  ) : null;
  return (
    <Panel title={t('knowledge:title')} extra={write}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data?.items.length === 0 ? <p className="quiet">{t('knowledge:none_beside')}</p> : null}
      <ul className="stack">
        {(data?.items ?? []).map(article => (
          <BesideArticle key={article.id} requestId={id} article={article} />
        ))}
      </ul>
      {(data?.walks ?? []).map(walk => (
        <Walked key={walk.id} walk={walk} />
      ))}
    </Panel>
  );
}
