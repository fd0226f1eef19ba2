import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/api/problem.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { PassingSlot } from './passing-slot.tsx';
import { Refusals } from './refusals.tsx';
import './step-form.css';
import type { StepForm as Form } from './use-step-form.ts';

interface StepFormProps {
  readonly form: Form;
  readonly submitLabel: string;
  readonly children?: ReactNode;
}

/** The frame of a step's form: what stands in its way, its fields, what went wrong, and the button under the thumb. */
export function StepForm({ form, submitLabel, children }: StepFormProps) {
  const { t } = useTranslation();
  const [isTried, setTried] = useState(false);
  const { allowance, error, passing } = form;
  const isGated = !allowance.allowed || isGate(error);
  const needsReason = isGated && allowance.mayOverride;

  const submit = () => {
    setTried(true);
    if (needsReason && !(passing.kind && passing.reason.trim())) return;
    form.submit(needsReason);
  };

  return (
    <form
      className="step-form"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        const place = event.currentTarget;
        submit();
        requestAnimationFrame(() => place.querySelector('.wrong')?.scrollIntoView({ block: 'center' }));
      }}
    >
      {allowance.allowed ? null : <Refusals allowance={allowance} />}
      {children}
      {needsReason ? <PassingSlot value={passing} isTried={isTried} onChange={form.sayWhy} /> : null}
      <div className="action-bar">
        <ProblemNotice error={error} />
        <Button type="submit" kind={needsReason ? 'danger' : 'primary'} wide disabled={form.isPending}>
          {form.isPending ? t('field:form.sending') : needsReason ? t('field:override.submit') : submitLabel}
        </Button>
      </div>
    </form>
  );
}

const isGate = (error: unknown) => error instanceof Problem && error.code === 'clause.gate';
