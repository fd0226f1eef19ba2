import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '#contract/follow-up.ts';
import { useMay } from '../../../shared/session/session.ts';
import type { Step } from './complaints.tsx';

interface ComplaintStepProps {
  readonly complaint: ComplaintRow;
  readonly onStep: (step: Step) => void;
}

const stepOf = { opened: 'verify', verified: 'close', closed: undefined } as const;

/** The next step of a complaint, for those whose role takes it. */
export function ComplaintStep({ complaint, onStep }: ComplaintStepProps) {
  const { t } = useTranslation();
  const may = useMay();
  const step = stepOf[complaint.state];
  if (!step) return null;
  const action = `complaint.${step}`;
  return (
    <Button
      size="small"
      aria-label={`${t(`actions:${action}`)} ${complaint.complaintNo}`}
      disabled={!may(action)}
      title={may(action) ? undefined : t('common:problem.not_your_role')}
      onClick={() => onStep(step)}
    >
      {t(`actions:${action}`)}
    </Button>
  );
}
