import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { forget } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { send } from '../../send.ts';
import { type StepView, slugOf, type TapEndpoint, tapOf } from './steps.ts';

interface NextStepProps {
  readonly order: WorkOrder;
  readonly step: StepView;
}

/** The one button under the thumb: what to do next. */
export function NextStep({ order, step }: NextStepProps) {
  const { t } = useTranslation();
  const tap = tapOf(step.action);
  const label = t(`actions:${step.action}`);
  return (
    <div className="action-bar">
      {tap ? (
        <Tap endpoint={tap} orderId={order.id} label={label} />
      ) : (
        <Link
          to="/jobs/$id/$step"
          params={{ id: order.id, step: slugOf(step.action) }}
          className="button"
          data-kind="primary"
          data-wide
        >
          {t('field:job.next', { step: label })}
        </Link>
      )}
    </div>
  );
}

interface TapProps {
  readonly endpoint: TapEndpoint;
  readonly orderId: string;
  readonly label: string;
}

function Tap({ endpoint, orderId, label }: TapProps) {
  const client = useQueryClient();
  const session = useSession();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => send(session, endpoint, { params: { id: orderId }, body: {} }),
    networkMode: 'always',
    onSettled: () => Promise.all([forget(client, '/work-orders'), forget(client, '/service-requests')]),
  });
  return (
    <>
      <ProblemNotice error={error} />
      <Button kind="primary" wide disabled={isPending} onClick={() => mutate()}>
        {label}
      </Button>
    </>
  );
}
