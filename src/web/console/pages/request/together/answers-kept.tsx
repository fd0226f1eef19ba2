import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Modal } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { type CannedAnswer, deskEndpoints } from '#contract/desk.ts';
import { reading, useChange } from '../../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';

interface AnswersKeptProps {
  /** What has been written: it may become a canned answer. */
  readonly text: string;
  readonly onClose: () => void;
}

const forgets = ['/canned-answers'];

/** The canned answers of this person and those shared: kept, changed, removed. */
export function AnswersKept({ text, onClose }: AnswersKeptProps) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(deskEndpoints.answers, {}));
  const [draft, setDraft] = useState(() => ({ id: newId(), title: '', body: text, isShared: false }));
  const begin = () => setDraft({ id: newId(), title: '', body: '', isShared: false });
  const save = useChange(deskEndpoints.saveAnswer, { forgets, onDone: begin });
  const remove = useChange(deskEndpoints.removeAnswer, { forgets });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: draft });
  };
  const edit = ({ id, title, body, isShared }: CannedAnswer) => setDraft({ id, title, body, isShared });
  return (
    <Modal open title={t('together:answer.keep')} footer={null} onCancel={onClose}>
      <ul className="stack">
        {data?.items.map(answer => (
          <li key={answer.id} className="row">
            <span>{answer.title}</span>
            <span className="quiet small">{answer.isShared ? answer.ownerName : t('together:mine')}</span>
            <Button size="small" type="link" onClick={() => edit(answer)}>
              {t('together:edit')}
            </Button>
            <Button size="small" type="link" onClick={() => remove.mutate({ body: { id: answer.id } })}>
              {t('together:remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('together:answer.title')}
          rows={1}
          required
          value={draft.title}
          onChange={title => setDraft({ ...draft, title })}
        />
        <TextField
          label={t('together:answer.body')}
          hint={t('together:answer.fields')}
          rows={4}
          required
          value={draft.body}
          onChange={body => setDraft({ ...draft, body })}
        />
        <Checkbox
          checked={draft.isShared}
          onChange={event => setDraft({ ...draft, isShared: event.target.checked })}
        >
          {t('together:share')}
        </Checkbox>
        <ProblemNotice error={save.error ?? remove.error} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('common:action.save')}
        </Button>
      </form>
    </Modal>
  );
}
