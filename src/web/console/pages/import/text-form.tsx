import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestRegulation, regulationTextEndpoints } from '#contract/regulation-text.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReadFile } from './read-file.tsx';
import { type Review, reviewOf } from './review.ts';

interface TextFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onReview: (review: Review) => void;
}

/** The text of a regulation, pasted or out of a file, as it will be split. */
export function TextForm({ text, onText, onReview }: TextFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isEmpty, setIsEmpty] = useState(false);
  const propose = useChange(regulationTextEndpoints.propose, {
    forgets: [],
    onDone: proposal => (proposal.chapters.length > 0 ? onReview(reviewOf(proposal)) : setIsEmpty(true)),
  });
  return (
    <Panel title={<label htmlFor={id}>{t('import:text')}</label>} extra={<ReadFile onText={onText} />}>
      <Input.TextArea
        id={id}
        className="import-text"
        value={text}
        maxLength={longestRegulation}
        placeholder={t('import:text_example')}
        autoSize={{ minRows: 12, maxRows: 24 }}
        onChange={event => {
          setIsEmpty(false);
          onText(event.target.value);
        }}
      />
      <ProblemNotice error={propose.error} />
      {isEmpty ? <p role="alert">{t('import:no_clause')}</p> : null}
      <div className="buttons">
        <Button
          type="primary"
          disabled={text.trim() === ''}
          loading={propose.isPending}
          onClick={() => propose.mutate({ body: { text } })}
        >
          {t('import:split')}
        </Button>
        <span className="quiet small">{t('import:kept')}</span>
      </div>
    </Panel>
  );
}
