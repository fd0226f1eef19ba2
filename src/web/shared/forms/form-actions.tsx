import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FiledForm, formEndpoints } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { PaperLink } from './paper-link.tsx';
import { useFormChange } from './use-form-change.ts';
import { VoidForm } from './void-form.tsx';

interface FormActionsProps {
  readonly form: FiledForm;
  readonly onEdit: () => void;
  readonly onSign: () => void;
}

/** What this reader may do with a form now; what is another's to do is not offered here. */
export function FormActions({ form, onEdit, onSign }: FormActionsProps) {
  const { t } = useTranslation();
  const [isVoiding, setIsVoiding] = useState(false);
  const submit = useFormChange(formEndpoints.submit, undefined, () => undefined);
  const withdraw = useFormChange(formEndpoints.withdraw, undefined, () => undefined);
  const archive = useFormChange(formEndpoints.archive, undefined, () => undefined);
  const may = (action: string) => form.allowances.some(one => one.action === action && one.allowed);
  const params = { id: form.id };
  const isBusy = submit.isPending || withdraw.isPending || archive.isPending;
  const editKey = form.state === 'submitted' ? 'forms:action.edit_submitted' : 'forms:action.edit';
  return (
    <div className="stack">
      <div className="form-buttons">
        {may('form.submit') ? (
          <Button kind="primary" disabled={isBusy} onClick={() => submit.mutate({ params })}>
            {t('forms:action.submit')}
          </Button>
        ) : null}
        {may('form.sign') ? <Button onClick={onSign}>{t('forms:action.sign')}</Button> : null}
        {may('form.save') ? <Button onClick={onEdit}>{t(editKey)}</Button> : null}
        {may('form.withdraw') ? (
          <Button disabled={isBusy} onClick={() => withdraw.mutate({ params, body: {} })}>
            {t('forms:action.withdraw')}
          </Button>
        ) : null}
        {may('form.archive') ? (
          <Button disabled={isBusy} onClick={() => archive.mutate({ params })}>
            {t('forms:action.archive')}
          </Button>
        ) : null}
        <PaperLink path={`/forms/${form.id}/paper`}>{t('forms:action.print')}</PaperLink>
        {may('form.void') ? (
          <Button kind="plain" onClick={() => setIsVoiding(true)}>
            {t('forms:action.void')}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={submit.error ?? withdraw.error ?? archive.error} />
      {isVoiding ? <VoidForm form={form} onClose={() => setIsVoiding(false)} /> : null}
    </div>
  );
}
