import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Refusals } from '../../step-form/refusals.tsx';
import { type StepView, slugOf } from './steps.ts';

interface StepRowProps {
  readonly orderId: string;
  readonly step: StepView;
  /** The reason why it may not be taken is shown. */
  readonly isOpened: boolean;
  readonly onToggle: () => void;
}

/** A step in the flow: taken, next, possible, or not possible yet, and then why not. */
export function StepRow({ orderId, step, isOpened, onToggle }: StepRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const { action, allowance, standing } = step;
  const href = { to: '/jobs/$id/$step', params: { id: orderId, step: slugOf(action) } };
  if (allowance.allowed) {
    return (
      <li data-standing={standing}>
        <Link {...href} className="step">
          <StepText step={step} />
        </Link>
      </li>
    );
  }
  return (
    <li data-standing={standing}>
      <button type="button" className="step" aria-expanded={isOpened} aria-controls={id} onClick={onToggle}>
        <StepText step={step} />
      </button>
      {isOpened ? (
        <div id={id} className="why stack">
          <Refusals allowance={allowance} />
          {allowance.mayOverride ? (
            <Link {...href} className="button" data-kind="danger">
              {t('field:override.offer')}
            </Link>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function StepText({ step }: { readonly step: StepView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { action, allowance, doneAt, standing } = step;
  const gate = standing === 'blocked' ? allowance.refusals.find(({ clause }) => clause) : undefined;
  return (
    <span className="text">
      <span className="title">{t(`actions:${action}`)}</span>
      {doneAt ? (
        <small className="quiet">{t('field:job.done_at', { at: format.instant(doneAt) })}</small>
      ) : gate ? (
        <small className="quiet reason">{gate.message}</small>
      ) : null}
    </span>
  );
}
