import { useTranslation } from 'react-i18next';
import { type ArticleBeside, articleEndpoints } from '#contract/article.ts';
import { wayOf } from '#contract/fault-way.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { ResultFacts } from '../../shared/knowledge/tree-view.tsx';
import type { Entry } from '../offline/entry.ts';
import { useOutbox } from '../offline/use-outbox.ts';

interface WaitingWalksProps {
  readonly order: WorkOrder;
  readonly items: readonly ArticleBeside[];
  /** When the ways were read that the server has. */
  readonly readAt: number;
}

const walkCall = `${articleEndpoints.walk.method} ${articleEndpoints.walk.path}`;

/** Ways that were gone on this phone and that the server's list does not have yet. */
export function WaitingWalks({ order, items, readAt }: WaitingWalksProps) {
  const { t } = useTranslation();
  const entries = useOutbox().filter(entry => entry.orderId === order.id && entry.call === walkCall);
  const unread = entries.filter(({ state, deviceAt }) => state !== 'done' || Date.parse(deviceAt) > readAt);
  return unread.map(entry => {
    const { article, way } = goneIn(entry, items);
    return (
      <section key={entry.key} className="stack">
        <strong>{t('knowledge:walk.done', { title: article?.title ?? '' })}</strong>
        {entry.state === 'waiting' ? (
          <span className="quiet small" role="status">
            {t('knowledge:walk.waiting')}
          </span>
        ) : null}
        {way?.result ? (
          <ResultFacts result={way.result} title={t('knowledge:walk.found')} />
        ) : (
          <p className="quiet">{t('knowledge:walk.left')}</p>
        )}
      </section>
    );
  });
}

function goneIn({ body }: Entry, items: readonly ArticleBeside[]) {
  const { articleId, version, answers } = body as { articleId: string; version: number; answers: number[] };
  const article = items.find(one => one.id === articleId && one.version === version);
  return { article, way: article?.tree ? wayOf(article.tree, answers) : undefined };
}
