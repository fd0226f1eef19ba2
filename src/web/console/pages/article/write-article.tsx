import { useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleEndpoints } from '#contract/article.ts';
import { type ArticleKind, articleKinds } from '#contract/article-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ArticleFields, contentOf, type TypedArticle } from './article-fields.tsx';

interface WriteArticleProps {
  readonly requestId: string;
  readonly initial: TypedArticle;
}

/** The first draft of an article: what kind it is stays. */
export function WriteArticle({ requestId, initial }: WriteArticleProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ArticleKind>('solution');
  const [typed, setTyped] = useState(initial);
  const draft = useChange(articleEndpoints.draft, {
    forgets: ['/articles', '/service-requests'],
    onDone: ({ id }) => void navigate({ to: `/knowledge/${id}` }),
  });
  return (
    <Panel title={t('knowledge:field.body')}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          draft.mutate({ body: { kind, ...contentOf(typed), ...(requestId ? { requestId } : {}) } });
        }}
      >
        <Field label={t('knowledge:all.kind_name')}>
          {control => (
            <Select
              id={control.id}
              value={kind}
              options={articleKinds.map(value => ({ value, label: t(`knowledge:kind.${value}`) }))}
              onChange={setKind}
            />
          )}
        </Field>
        <ArticleFields
          typed={typed}
          isTree={kind === 'fault_tree'}
          onChange={next => setTyped({ ...typed, ...next })}
        />
        <ProblemNotice error={draft.error} />
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={draft.isPending}>
            {t('common:action.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
