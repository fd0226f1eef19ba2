import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { articleEndpoints } from '#contract/article.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ArticleView } from './article-view.tsx';
import { EditArticle } from './edit-article.tsx';

/** One article: read, changed, looked at by somebody else. */
export function Page() {
  const { id = '' } = useParams({ strict: false });
  const [isEditing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(reading(articleEndpoints.read, { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
  return (
    <div className="stack">
      {isEditing ? (
        <EditArticle article={data} onClose={() => setEditing(false)} />
      ) : (
        <ArticleView article={data} onEdit={() => setEditing(true)} />
      )}
    </div>
  );
}
