import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { expenseClaimEndpoints } from '#contract/expense.ts';
import { forget } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useSession } from '../../shared/session/session.ts';
import { send } from '../send.ts';

/** Claims all that was spent for a job, with or without signal. */
export function SubmitClaim({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const submit = useMutation({
    mutationFn: () => send(session, expenseClaimEndpoints.submit, { params: { id: orderId }, body: {} }),
    networkMode: 'always',
    onSettled: () => forget(client, '/work-orders'),
  });
  return (
    <>
      <ProblemNotice error={submit.error} />
      <Button wide kind="primary" disabled={submit.isPending} onClick={() => submit.mutate()}>
        {t('expense:submit')}
      </Button>
      <small className="quiet">{t('expense:submit_hint')}</small>
    </>
  );
}
