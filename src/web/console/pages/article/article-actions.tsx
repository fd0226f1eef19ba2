import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Article, articleEndpoints } from '#contract/article.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { ActionButton } from '../../parts/allowance/action-button.tsx';
import { type Allowance, allowanceOf } from '../../parts/allowance/allowance.ts';
import { TextModal } from '../../parts/allowance/text-modal.tsx';
import { PublishArticle } from './publish-article.tsx';

const steps = {
  'article.submit': articleEndpoints.submit,
  'article.study': articleEndpoints.study,
  'article.archive': articleEndpoints.archive,
} as const;
const reasons = {
  'article.return': articleEndpoints.return,
  'article.mark_outdated': articleEndpoints.markOutdated,
} as const;
const dated = {
  'article.publish': articleEndpoints.publish,
  'article.confirm': articleEndpoints.confirm,
} as const;
const inOrder = [
  'article.save',
  'article.submit',
  'article.publish',
  'article.return',
  'article.study',
  'article.confirm',
  'article.mark_outdated',
  'article.archive',
] as const;

interface ArticleActionsProps {
  readonly article: Article;
  readonly onEdit: () => void;
}

/** What may be done with the article as it stands. What its state does not know is not shown; what is barred says why. */
export function ArticleActions({ article, onEdit }: ArticleActionsProps) {
  const may = useMay();
  const [opened, setOpened] = useState<keyof typeof reasons | keyof typeof dated>();
  const close = () => setOpened(undefined);
  const shown = inOrder
    .filter(may)
    .map(action => allowanceOf(article.allowances, action))
    .filter(({ refusals }) => !refusals.some(({ code }) => code === 'subject.state'));
  const allowance = shown.find(({ action }) => action === opened);
  return (
    <div className="buttons action-bar">
      {shown.map(one => {
        const { action } = one;
        if (action in steps)
          return (
            <Step
              key={action}
              id={article.id}
              allowance={one}
              endpoint={steps[action as keyof typeof steps]}
            />
          );
        const act = action === 'article.save' ? onEdit : () => setOpened(action as keyof typeof reasons);
        return <ActionButton key={action} allowance={one} onAct={act} />;
      })}
      {allowance && opened && opened in reasons ? (
        <WithReason
          id={article.id}
          allowance={allowance}
          endpoint={reasons[opened as keyof typeof reasons]}
          onClose={close}
        />
      ) : null}
      {allowance && opened && opened in dated ? (
        <PublishArticle
          article={article}
          allowance={allowance}
          endpoint={dated[opened as keyof typeof dated]}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

interface StepProps {
  readonly id: string;
  readonly allowance: Allowance;
  readonly endpoint: (typeof steps)[keyof typeof steps];
}

function Step({ id, allowance, endpoint }: StepProps) {
  const change = useChange(endpoint, { forgets: ['/articles', '/service-requests'] });
  return (
    <>
      <ActionButton allowance={allowance} onAct={() => change.mutate({ params: { id }, body: {} })} />
      <ProblemNotice error={change.error} />
    </>
  );
}

interface WithReasonProps {
  readonly id: string;
  readonly allowance: Allowance;
  readonly endpoint: (typeof reasons)[keyof typeof reasons];
  readonly onClose: () => void;
}

function WithReason({ id, allowance, endpoint, onClose }: WithReasonProps) {
  const { t } = useTranslation();
  const change = useChange(endpoint, { forgets: ['/articles'], onDone: onClose });
  return (
    <TextModal
      allowance={allowance}
      label={t('knowledge:field.reason')}
      change={change}
      onClose={onClose}
      onSubmit={reason => change.mutate({ params: { id }, body: { reason } })}
    />
  );
}
