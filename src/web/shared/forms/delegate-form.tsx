import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FiledForm, formEndpoints } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { PersonInput } from './person-input.tsx';
import { useFormChange } from './use-form-change.ts';

interface DelegateFormProps {
  readonly form: FiledForm;
  readonly onClose: () => void;
}

/** To whom the own voice is handed, and why. */
export function DelegateForm({ form, onClose }: DelegateFormProps) {
  const { t } = useTranslation();
  const [toPersonId, setToPersonId] = useState('');
  const [reason, setReason] = useState('');
  const delegate = useFormChange(formEndpoints.delegate, 'forms:done.delegated', onClose);
  return (
    <form
      className="stack form-decide"
      onSubmit={event => {
        event.preventDefault();
        delegate.mutate({ params: { id: form.id }, body: { toPersonId, reason } });
      }}
    >
      <h2>{t('forms:action.delegate')}</h2>
      <Field label={t('forms:decide.to')}>
        {({ id }) => (
          <PersonInput id={id} value={toPersonId} onChange={setToPersonId} except={[form.applicantId]} />
        )}
      </Field>
      <Field label={t('forms:decide.reason')}>
        {control => (
          <input
            {...control}
            className="input"
            maxLength={200}
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={delegate.error} />
      <div className="form-buttons">
        <Button kind="primary" type="submit" disabled={!toPersonId || !reason.trim() || delegate.isPending}>
          {t('forms:action.delegate')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
