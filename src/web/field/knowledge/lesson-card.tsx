import { useTranslation } from 'react-i18next';
import type { Allowance } from '#contract/shape.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { StepForm } from '../step-form/step-form.tsx';
import { TextField } from '../step-form/text-field.tsx';
import { emptyOf, useStepForm } from '../step-form/use-step-form.ts';

interface LessonCardProps {
  readonly order: WorkOrder;
}

/** Completes the order together with what was learnt, for companies that want it written down (S1.EXP.09). */
export function LessonCard({ order }: LessonCardProps) {
  const allowance = order.allowances.find(({ action }) => action === 'work_order.complete');
  const isReady = allowance !== undefined && (allowance.allowed || allowance.mayOverride);
  return isReady ? <Lesson order={order} allowance={allowance} /> : null;
}

function Lesson({ order, allowance }: LessonCardProps & { readonly allowance: Allowance }) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...{ order, allowance, onDone: () => undefined },
    endpoint: workOrderEndpoints.complete,
    blank: { lesson: '' },
    missing: draft => emptyOf(draft, ['lesson']),
    toBody: draft => ({ lesson: draft.lesson.trim() }),
  });
  return (
    <details className="card">
      <summary>{t('knowledge:lesson')}</summary>
      <StepForm form={form} submitLabel={t('knowledge:complete_with_lesson')}>
        <TextField
          label={t('knowledge:lesson')}
          hint={t('knowledge:lesson_hint')}
          lines={4}
          {...form.text('lesson')}
        />
      </StepForm>
    </details>
  );
}
