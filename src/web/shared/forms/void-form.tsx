import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FiledForm, formEndpoints } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useFormChange } from './use-form-change.ts';

interface VoidFormProps {
  readonly form: FiledForm;
  readonly onClose: () => void;
}

/** Declares a form void, with the reason. */
export function VoidForm({ form, onClose }: VoidFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const change = useFormChange(formEndpoints.void, undefined, onClose);
  return (
    <form
      className="stack form-decide"
      onSubmit={event => {
        event.preventDefault();
        change.mutate({ params: { id: form.id }, body: { reason } });
      }}
    >
      <Field label={t('forms:void.reason')}>
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
      <ProblemNotice error={change.error} />
      <div className="form-buttons">
        <Button kind="danger" type="submit" disabled={!reason.trim() || change.isPending}>
          {t('forms:action.void')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
