import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../api/problem.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { overridingOf, type Passing } from '../passing/passing.ts';
import { bodyOf, missingIn, type StepValues } from './body.ts';
import { Hindrances } from './hindrances.tsx';
import type { OpenStep } from './project-step.ts';
import { StepInput } from './step-fields.tsx';
import type { StepBody } from './steps.ts';

interface ProjectStepFormProps {
  readonly step: OpenStep;
  readonly values: StepValues;
  readonly onChange: (patch: StepValues) => void;
  /** What is said to let a gate pass, and the fields in which each client asks for it. */
  readonly passing: Passing;
  readonly passingFields: (isTried: boolean) => ReactNode;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly onSubmit: (body: StepBody) => void;
  readonly onCancel: () => void;
}

/** The form of a step: its fields, a reason where a gate is let pass, and what the server says to it. */
export function ProjectStepForm({
  step,
  values,
  onChange,
  passing,
  passingFields,
  change,
  onSubmit,
  onCancel,
}: ProjectStepFormProps) {
  const { t } = useTranslation();
  const [isTried, setTried] = useState(false);
  const [signature, setSignature] = useState<unknown>();
  const { action, allowed, mayOverride } = step.allowance;
  const { fields } = step;
  // Ink is never kept as a draft: nobody's name goes under what they have not seen being signed.
  const given: StepValues = { ...values, signature };
  const missing = missingIn(fields, given);
  const isOverriding = mayOverride && (!allowed || hasCode(change.error, 'clause.gate'));

  const submit = () => {
    setTried(true);
    if (missing.length > 0 || (isOverriding && !(passing.kind && passing.reason.trim()))) return;
    onSubmit({ ...bodyOf(fields, given), ...(isOverriding && overridingOf(passing)) });
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
      {isOverriding ? passingFields(isTried) : null}
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
