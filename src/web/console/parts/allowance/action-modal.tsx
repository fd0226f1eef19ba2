import { Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../shared/api/problem.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import type { Allowance, Overriding } from './allowance.ts';
import './allowance.css';
import { nothingSaid, overridingOf } from '../../../shared/passing/passing.ts';
import { submitOnCtrlEnter } from '../submit-on-ctrl-enter.ts';
import { OverrideReason } from './override-reason.tsx';

interface ActionModalProps {
  readonly allowance: Allowance;
  readonly error: unknown;
  readonly isPending: boolean;
  /** Not while something without which it cannot be done has not been chosen. */
  readonly isReady?: boolean;
  readonly onSubmit: (overriding: Overriding) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The form of an action: its fields, a reason where a gate is let pass, and what the server says to it. */
export function ActionModal({
  allowance,
  error,
  isPending,
  isReady = true,
  onSubmit,
  onClose,
  children,
}: ActionModalProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [passing, setPassing] = useState(nothingSaid);
  const isGated = !allowance.allowed || hasCode(error, 'clause.gate');
  const isOverriding = isGated && allowance.mayOverride;
  // Beside “cancel the order” nobody should have to think what “cancel” cancels.
  const isCancelling = allowance.action.endsWith('.cancel');
  // The dots promise this dialog.
  const title = t(`actions:${allowance.action}`).replace(/…$/, '');
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: isPending, disabled: !isReady }}
      cancelText={t(isCancelling ? 'common:action.close' : 'common:action.cancel')}
      onCancel={onClose}
      maskClosable={false}
      afterOpenChange={isOpen => isOpen && enter(formId)}
    >
      <form
        id={formId}
        className="stack action-form"
        onSubmit={event => {
          event.preventDefault();
          onSubmit(isOverriding ? overridingOf(passing) : {});
        }}
        onKeyDown={submitOnCtrlEnter}
      >
        {children}
        {isOverriding ? (
          <OverrideReason refusals={allowance.refusals} value={passing} onChange={setPassing} />
        ) : null}
        <ProblemNotice error={error} />
        {hasCode(error, 'subject.stale') ? <p className="told">{t('words:stale')}</p> : null}
      </form>
    </Modal>
  );
}

const firstField = 'input:checked, input, textarea, select';

/** Whoever works by keys begins in the form; where it asks nothing, at what does it. */
function enter(formId: string): void {
  const form = document.getElementById(formId);
  if (!form || form.contains(document.activeElement)) return;
  const begin = form.querySelector(firstField) ?? document.querySelector(`button[form="${formId}"]`);
  if (begin instanceof HTMLElement) begin.focus();
}
