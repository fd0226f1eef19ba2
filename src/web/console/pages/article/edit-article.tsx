import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Article, articleEndpoints } from '#contract/article.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ArticleFields, contentOf, type TypedArticle } from './article-fields.tsx';

interface EditArticleProps {
  readonly article: Article;
  readonly onClose: () => void;
}

/** Changes an article; it is a draft again until somebody else has looked at it. */
export function EditArticle({ article, onClose }: EditArticleProps) {
  const { t } = useTranslation();
  const { id, kind, productLine, model, faultClass, files, title, body, isPublic } = article;
  const [typed, setTyped] = useState<TypedArticle>({
    ...{ title, body, isPublic, files },
    ...{ productLine: productLine ?? '', model: model ?? '', faultClass: faultClass ?? '' },
  });
  const save = useChange(articleEndpoints.save, { forgets: ['/articles'], onDone: onClose });
  return (
    <>
      <PageHead title={article.title}>
        <Link to="/knowledge">{t('knowledge:back')}</Link>
      </PageHead>
      <Panel title={t(`knowledge:kind.${kind}`)}>
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault();
            save.mutate({ params: { id }, body: contentOf(typed) });
          }}
        >
          <ArticleFields
            typed={typed}
            isTree={kind === 'fault_tree'}
            onChange={next => setTyped({ ...typed, ...next })}
          />
          <ProblemNotice error={save.error} />
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('common:action.save')}
            </Button>
            <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          </div>
        </form>
      </Panel>
    </>
  );
}
