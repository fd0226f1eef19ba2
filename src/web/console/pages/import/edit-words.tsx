import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewedClause } from './review.ts';

interface EditWordsProps {
  readonly clause: ReviewedClause;
  readonly onSave: (to: Pick<ReviewedClause, 'no' | 'text'>) => void;
  readonly onClose: () => void;
}

/** The number and the text of a clause, where they were split wrongly or are to be worded better. */
export function EditWords({ clause, onSave, onClose }: EditWordsProps) {
  const { t } = useTranslation();
  const [no, setNo] = useState(clause.no);
  const [text, setText] = useState(clause.text);
  const isBlank = no.trim() === '' || text.trim() === '';
  return (
    <div className="stack edit-words">
      <Input
        aria-label={t('edition:field.no')}
        value={no}
        maxLength={40}
        onChange={event => setNo(event.target.value)}
      />
      <Input.TextArea
        autoFocus
        autoSize
        aria-label={t('edition:part.text')}
        value={text}
        maxLength={20_000}
        onChange={event => setText(event.target.value)}
      />
      <div className="buttons">
        <Button size="small" type="primary" disabled={isBlank} onClick={() => onSave({ no, text })}>
          {t('common:action.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
}
