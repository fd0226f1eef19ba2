import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expenseClaimEndpoints } from '#contract/expense.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Gives a claim back with what is to be mended. */
export function ReturnForm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const change = useChange(expenseClaimEndpoints.return, { forgets: ['/expense-claims'] });
  const written = note.trim();
  return (
    <section className="stack">
      <Input
        maxLength={200}
        aria-label={t('expense:desk.return_note')}
        placeholder={t('expense:desk.return_note')}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <ProblemNotice error={change.error} />
      <Button
        danger
        disabled={!written}
        loading={change.isPending}
        onClick={() => change.mutate({ params: { id }, body: { note: written } })}
      >
        {t('expense:desk.return')}
      </Button>
    </section>
  );
}
