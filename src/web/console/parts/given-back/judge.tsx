import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispatchEndpoints } from '#contract/dispatch.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Says whether the reason for which an order was given back holds. */
export function Judge({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const change = useChange(dispatchEndpoints.judgeRejection, {
    forgets: ['/work-orders/:id/rejections', '/service-requests'],
  });
  const judge = (isAccepted: boolean) => {
    const why = note.trim() ? { note: note.trim() } : {};
    change.mutate({ params: { id: orderId }, body: { isAccepted, ...why } });
  };
  return (
    <>
      <Input
        maxLength={200}
        aria-label={t('board:given_back.note')}
        placeholder={t('board:given_back.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <ProblemNotice error={change.error} />
      <div className="row">
        <Button disabled={change.isPending} onClick={() => judge(true)}>
          {t('board:given_back.holds')}
        </Button>
        <Button disabled={change.isPending} onClick={() => judge(false)}>
          {t('board:given_back.does_not_hold')}
        </Button>
      </div>
    </>
  );
}
