import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArticleBeside, articleEndpoints } from '#contract/article.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Tag } from '../tag.tsx';
import { ArticleFiles } from './article-files.tsx';
import '../../../shared/knowledge/knowledge.css';

const TreeWalker = lazy(() => import('./tree-walker.tsx').then(found => ({ default: found.TreeWalker })));

interface BesideArticleProps {
  readonly requestId: string;
  readonly article: ArticleBeside;
}

/** One article beside a case, with why it is shown, to be read here and said whether it helped. */
export function BesideArticle({ requestId, article }: BesideArticleProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [isWalking, setWalking] = useState(false);
  const { id, kind, title, body, tree, files, reasons, isOutdated, isPublic } = article;
  return (
    <li className="beside-article">
      <div className="row">
        <Link to={`/knowledge/${id}`}>{title}</Link>
        <Tag>{t(`knowledge:kind.${kind}`)}</Tag>
        {isOutdated ? <Tag tone="risk">{t('knowledge:outdated')}</Tag> : null}
      </div>
      <div className="quiet small">
        {reasons.map(reason => t(`knowledge:reason.${reason}`)).join(' · ')}
        {' · '}
        {t(isPublic ? 'knowledge:public' : 'knowledge:internal')}
      </div>
      {tree === null ? (
        <details>
          <summary>{t('knowledge:read_here')}</summary>
          <p className="article-body">{body}</p>
        </details>
      ) : null}
      <ArticleFiles files={files} />
      {tree && may('fault_tree.walk') ? (
        <div>
          <Button onClick={() => setWalking(true)}>{t('actions:fault_tree.walk')}</Button>
        </div>
      ) : null}
      {may('article.use') ? <Helped requestId={requestId} article={article} /> : null}
      {tree && isWalking ? (
        <Suspense>
          <TreeWalker {...{ requestId, article, tree }} onClose={() => setWalking(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}

function Helped({ requestId, article }: BesideArticleProps) {
  const { t } = useTranslation();
  const use = useChange(articleEndpoints.use, { forgets: ['/service-requests', '/articles'] });
  const { id: articleId, isHelpful, helped, didNotHelp } = article;
  const say = (answer: boolean) =>
    use.mutate({ params: { id: requestId }, body: { articleId, isHelpful: answer } });
  return (
    <>
      <div className="row small">
        {([true, false] as const).map(answer => (
          <Button
            key={String(answer)}
            size="small"
            type={isHelpful === answer ? 'primary' : 'default'}
            aria-pressed={isHelpful === answer}
            loading={use.isPending}
            onClick={() => say(answer)}
          >
            {t(answer ? 'knowledge:helped' : 'knowledge:did_not_help')} {answer ? helped : didNotHelp}
          </Button>
        ))}
      </div>
      <ProblemNotice error={use.error} />
    </>
  );
}
