import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { blank, type TypedArticle } from './article-fields.tsx';
import { WriteArticle } from './write-article.tsx';

/** A new article, perhaps from what was learnt with a case. */
export function Page() {
  const { t } = useTranslation();
  const [{ requestId }] = useAddress({ requestId: '' });
  const { data, error } = useQuery({
    ...reading(serviceRequestEndpoints.read, { params: { id: requestId } }),
    enabled: requestId !== '',
  });
  if (error && !data) return <Failed error={error} />;
  if (requestId !== '' && !data) return <Loading lines={8} />;
  return (
    <div className="stack">
      <PageHead title={t('actions:article.draft')}>
        <Link to="/knowledge">{t('knowledge:back')}</Link>
      </PageHead>
      <WriteArticle requestId={requestId} initial={data ? learntFrom(data) : blank} />
    </div>
  );
}

const titleLength = 60;

/** The fault as the title, what was said and done as the text. */
function learntFrom({ description, resolution, asset, faultClass, notes }: ServiceRequest): TypedArticle {
  const tried = notes.filter(({ kind }) => kind === 'remote_attempt').map(({ text }) => text);
  return {
    ...blank,
    title: description.slice(0, titleLength),
    body: [description, ...tried, resolution].filter(Boolean).join('\n\n'),
    productLine: asset?.productLine ?? '',
    model: asset?.model ?? '',
    faultClass,
  };
}
