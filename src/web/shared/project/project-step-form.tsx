import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../api/problem.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { bodyOf, missingIn, type StepValues } from './body.ts';
import { Hindrances } from './hindrances.tsx';
import type { OpenStep } from './project-step.ts';
import { StepInput } from './step-fields.tsx';
import type { StepBody } from './steps.ts';

interface ProjectStepFormProps {
  readonly step: OpenStep;
  readonly values: StepValues;
  readonly onChange: (patch: StepValues) => void;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly onSubmit: (body: StepBody) => void;
  readonly onCancel: () => void;
}

/** The form of a step: its fields, a reason where a gate is let pass, and what the server says to it. */
export function ProjectStepForm({
  step,
  values,
  onChange,
  change,
  onSubmit,
  onCancel,
}: ProjectStepFormProps) {
  const { t } = useTranslation();
  const [isTried, setTried] = useState(false);
  const [reason, setReason] = useState('');
  const [signature, setSignature] = useState<unknown>();
  const { action, allowed, mayOverride } = step.allowance;
  const { fields } = step;
  // Ink is never kept as a draft: nobody's name goes under what they have not seen being signed.
  const given: StepValues = { ...values, signature };
  const missing = missingIn(fields, given);
  const isOverriding = mayOverride && (!allowed || hasCode(change.error, 'clause.gate'));

  const submit = () => {
    setTried(true);
    if (missing.length > 0 || (isOverriding && !reason.trim())) return;
    onSubmit({ ...bodyOf(fields, given), ...(isOverriding && { override: { reason: reason.trim() } }) });
  };

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <Hindrances allowance={step.allowance} />
      {fields.map(field => (
        <StepInput
          key={field.name}
          field={field}
          value={given[field.name]}
          isMissing={isTried && missing.includes(field.name)}
          onChange={value =>
            field.kind === 'signature' ? setSignature(value) : onChange({ [field.name]: value })
          }
        />
      ))}
      {isOverriding ? <Reason value={reason} onChange={setReason} /> : null}
      <ProblemNotice error={change.error} />
      <div className="row">
        <Button type="submit" kind={isOverriding ? 'danger' : 'primary'} disabled={change.isPending}>
          {t(`actions:${action}`)}
        </Button>
        <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}

interface ReasonProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** The reason for which this person lets a gate pass. */
function Reason({ value, onChange }: ReasonProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('project:override_reason')} hint={t('project:override_hint')}>
      {control => (
        <input
          {...control}
          className="input"
          required
          maxLength={200}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
