import { Checkbox, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { deskEndpoints } from '#contract/desk.ts';
import { useChange } from '../../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { type Filters, noFilters } from '../filters.ts';

interface KeepViewProps {
  readonly filters: Filters;
  readonly onClose: () => void;
}

/** Gives the filters in sight a name. */
export function KeepView({ filters, onClose }: KeepViewProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [id] = useState(() => newId());
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const save = useChange(deskEndpoints.saveView, { forgets: ['/saved-views'], onDone: onClose });
  return (
    <Modal
      open
      title={t('together:views.save')}
      okText={t('common:action.save')}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: save.isPending }}
      cancelText={t('common:action.cancel')}
      onCancel={onClose}
    >
      <form
        id={formId}
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          save.mutate({ body: { id, name, isShared, filters: narrowing(filters) } });
        }}
      >
        <TextField
          label={t('together:views.name')}
          rows={1}
          required
          autoFocus
          value={name}
          onChange={setName}
        />
        <Checkbox checked={isShared} onChange={event => setShared(event.target.checked)}>
          {t('together:share')}
        </Checkbox>
        <ProblemNotice error={save.error} />
      </form>
    </Modal>
  );
}

/** What differs from the queue as it is first seen. */
function narrowing(filters: Filters): Record<string, string> {
  const entries = Object.entries(filters).filter(
    ([name, value]) => value !== noFilters[name as keyof Filters],
  );
  return Object.fromEntries(entries);
}
