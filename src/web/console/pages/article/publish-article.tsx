import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, articleEndpoints } from '#contract/article.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import type { Allowance } from '../../parts/allowance/allowance.ts';

interface PublishArticleProps {
  readonly article: Article;
  readonly allowance: Allowance;
  readonly endpoint: typeof articleEndpoints.publish | typeof articleEndpoints.confirm;
  readonly onClose: () => void;
}

/** Publishes an article, or confirms that it is still right: until when it is to be looked through again. */
export function PublishArticle({ article, allowance, endpoint, onClose }: PublishArticleProps) {
  const { t } = useTranslation();
  const [validUntil, setValidUntil] = useState(article.validUntil ?? '');
  const change = useChange(endpoint, { forgets: ['/articles', '/service-requests'], onDone: onClose });
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={() => change.mutate({ params: { id: article.id }, body: validUntil ? { validUntil } : {} })}
    >
      <Field label={t('knowledge:valid_until')} hint={t('knowledge:valid_until_hint')}>
        {control => (
          <Input
            {...control}
            type="date"
            value={validUntil}
            onChange={event => setValidUntil(event.target.value)}
          />
        )}
      </Field>
    </ActionModal>
  );
}
