import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dispatchEndpoints, rejectReasons } from '#contract/dispatch.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';

interface Rejection {
  readonly [name: string]: string;
  readonly reason: (typeof rejectReasons)[number] | '';
  readonly note: string;
}

const blank: Rejection = { reason: '', note: '' };

/** Gives the order back before setting out. The dispatcher is told why, and the job leaves this phone. */
export function RejectForm(props: StepProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useStepForm({
    ...props,
    onDone: () => void navigate({ to: '/', replace: true }),
    endpoint: dispatchEndpoints.reject,
    blank,
    missing: draft => emptyOf(draft, draft.reason === 'other' ? ['reason', 'note'] : ['reason']),
    toBody: ({ reason, note }) => ({ reason: reason || 'other', ...ifTyped('note', note, String) }),
  });
  const { value, isMissing, onChange } = form.text('reason');
  return (
    <StepForm form={form} submitLabel={t('actions:dispatch.reject')}>
      <p className="quiet">{t('dispatch:reject.intro')}</p>
      <Field label={t('dispatch:reject.why')} wrong={isMissing ? t('field:form.needed') : undefined}>
        {control => (
          <select
            {...control}
            className="input"
            value={value}
            onChange={event => onChange(event.target.value)}
          >
            <option value="" />
            {rejectReasons.map(reason => (
              <option key={reason} value={reason}>
                {t(`dispatch:reject.reason.${reason}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField label={t('dispatch:reject.note')} lines={3} {...form.text('note')} />
    </StepForm>
  );
}
