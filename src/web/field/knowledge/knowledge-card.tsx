import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ArticleBeside, articleEndpoints } from '#contract/article.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { call } from '../../shared/api/call.ts';
import '../../shared/knowledge/knowledge.css';
import { TreeView } from '../../shared/knowledge/tree-view.tsx';
import { useSession } from '../../shared/session/session.ts';
import { keptKnowledge } from './keep.ts';
import { ManualLink } from './manual-link.tsx';

/** Manuals, what others learnt and fault trees for the machine of a job: as the phone took them along, also without signal. */
export function KnowledgeCard({ order: { requestId } }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const { data } = useQuery({
    queryKey: ['/service-requests', 'knowledge', userId, requestId],
    queryFn: () => read(userId, requestId),
    networkMode: 'always',
  });
  const items = data ?? [];
  if (items.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('knowledge:title')}>
      <h2>{t('knowledge:title')}</h2>
      {items.map(article => (
        <Beside key={article.id} article={article} userId={userId} />
      ))}
    </section>
  );
}

async function read(userId: string, id: string): Promise<readonly ArticleBeside[]> {
  const kept = await keptKnowledge(userId, id);
  if (kept) return kept.items;
  return navigator.onLine ? (await call(articleEndpoints.beside, { params: { id } })).items : [];
}

interface BesideProps {
  readonly article: ArticleBeside;
  readonly userId: string;
}

function Beside({ article: { title, kind, body, tree, files }, userId }: BesideProps) {
  const { t } = useTranslation();
  return (
    <div>
      <details>
        <summary>
          {title} <span className="quiet small">{t(`knowledge:kind.${kind}`)}</span>
        </summary>
        {tree ? <TreeView tree={tree} /> : <p className="article-body">{body}</p>}
      </details>
      {files.map(file => (
        <ManualLink key={file.id} file={file} userId={userId} />
      ))}
    </div>
  );
}
