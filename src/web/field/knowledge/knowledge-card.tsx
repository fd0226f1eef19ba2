import { useTranslation } from 'react-i18next';
import type { ArticleBeside } from '#contract/article.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import '../../shared/knowledge/knowledge.css';
import { Walked } from '../../shared/knowledge/walked.tsx';
import { useSession } from '../../shared/session/session.ts';
import { FaultTreeHere } from './fault-tree-here.tsx';
import { ManualLink } from './manual-link.tsx';
import { useKnowledge } from './use-knowledge.ts';
import { WaitingWalks } from './waiting-walks.tsx';

interface KnowledgeCardProps {
  readonly order: WorkOrder;
}

/** Manuals, what others learnt and fault trees for the machine of a job, and the ways that were gone: also without signal. */
export function KnowledgeCard({ order }: KnowledgeCardProps) {
  const { t } = useTranslation();
  const { items, walks, readAt } = useKnowledge(order.requestId);
  if (items.length === 0 && walks.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('knowledge:title')}>
      <h2>{t('knowledge:title')}</h2>
      {items.map(article => (
        <Beside key={article.id} article={article} order={order} />
      ))}
      <WaitingWalks order={order} items={items} readAt={readAt} />
      {walks.map(walk => (
        <Walked key={walk.id} walk={walk} resultTitle={t('knowledge:walk.found')} />
      ))}
    </section>
  );
}

function Beside({ article, order }: KnowledgeCardProps & { readonly article: ArticleBeside }) {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const { title, kind, body, tree, files } = article;
  return (
    <div>
      <details>
        <summary>
          {title} <span className="quiet small">{t(`knowledge:kind.${kind}`)}</span>
        </summary>
        {tree ? (
          <FaultTreeHere order={order} article={article} tree={tree} />
        ) : (
          <p className="article-body">{body}</p>
        )}
      </details>
      {files.map(file => (
        <ManualLink key={file.id} file={file} userId={userId} />
      ))}
    </div>
  );
}
