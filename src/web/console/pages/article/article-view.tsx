import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Article } from '#contract/article.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { ArticleFiles } from '../../parts/knowledge/article-files.tsx';
import { ArticleStateTag } from '../../parts/knowledge/article-state-tag.tsx';
import '../../../shared/knowledge/knowledge.css';
import { TreeView } from '../../../shared/knowledge/tree-view.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ArticleActions } from './article-actions.tsx';

interface ArticleViewProps {
  readonly article: Article;
  readonly onEdit: () => void;
}

export function ArticleView({ article, onEdit }: ArticleViewProps) {
  const { t } = useTranslation();
  const { title, kind, body, tree, files, outdatedReason, returnedReason, state } = article;
  const heading = (
    <span className="row">
      {title}
      <ArticleStateTag article={article} />
    </span>
  );
  return (
    <>
      <PageHead title={heading} below={t(`knowledge:kind.${kind}`)}>
        <Link to="/knowledge">{t('knowledge:back')}</Link>
      </PageHead>
      <ArticleActions article={article} onEdit={onEdit} />
      {outdatedReason ? (
        <p className="told">{t('knowledge:outdated_why', { reason: outdatedReason })}</p>
      ) : null}
      {returnedReason && state === 'draft' ? (
        <p className="told">{t('knowledge:returned_why', { reason: returnedReason })}</p>
      ) : null}
      <Panel title={t('knowledge:field.body')}>
        {tree ? <TreeView tree={tree} /> : <p className="article-body">{body}</p>}
        <ArticleFiles files={files} />
      </Panel>
      <Panel title={t('knowledge:about')}>
        <About article={article} />
      </Panel>
    </>
  );
}

function About({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { productLine, model, faultClass, isPublic, authorName, changedAt, request, versions } = article;
  const facts = [
    ['knowledge:field.product_line', productLine],
    ['words:model', model],
    ['words:fault_class_name', faultClass && t(`words:fault_class.${faultClass}`)],
    ['knowledge:field.is_public', t(isPublic ? 'knowledge:public' : 'knowledge:internal')],
    ['knowledge:changed', `${format.instant(changedAt)} · ${authorName}`],
    ['knowledge:valid_until', article.validUntil],
    ['knowledge:helped', `${article.helped} / ${article.helped + article.didNotHelp}`],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => [<dt key={key}>{t(key)}</dt>, <dd key={`${key}:`}>{value}</dd>])}
      </dl>
      {request ? (
        <p>
          {t('knowledge:learnt_from')} <Link to={`/service-requests/${request.id}`}>{request.requestNo}</Link>
        </p>
      ) : null}
      <ol reversed>
        {versions.map(({ version, publishedAt, reviewedByName }) => (
          <li key={version} value={version}>
            {t('knowledge:published_by', { at: format.instant(publishedAt), name: reviewedByName })}
          </li>
        ))}
      </ol>
    </>
  );
}
