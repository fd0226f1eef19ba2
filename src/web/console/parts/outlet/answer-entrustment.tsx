import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { ReasonForm } from './reason-form.tsx';

const forgets = ['/work-orders', '/outlets'];

/** The outlet takes the order, or says why it does not. */
export function AnswerEntrustment({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const accept = useChange(entrustmentEndpoints.accept, { forgets });
  const refuse = useChange(entrustmentEndpoints.refuse, {
    forgets,
    // An order that was refused is nothing to this reader any more.
    onDone: () => void navigate({ to: '/dispatch' }),
  });
  const params = { id: orderId };
  return (
    <>
      <div>
        <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate({ params })}>
          {t('actions:entrustment.accept')}
        </Button>
      </div>
      <ProblemNotice error={accept.error} />
      <ReasonForm
        label={t('outlet:reason_refused')}
        submit={t('actions:entrustment.refuse')}
        change={refuse}
        onSubmit={reason => refuse.mutate({ params, body: { reason } })}
      />
    </>
  );
}
