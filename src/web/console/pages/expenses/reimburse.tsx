import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { expenseClaimEndpoints } from '#contract/expense.ts';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Pays a claim out; what a clause still asks for is said with it. */
export function Reimburse({ claim: { id } }: { readonly claim: ExpenseClaim }) {
  const { t } = useTranslation();
  const change = useChange(expenseClaimEndpoints.reimburse, { forgets: ['/expense-claims'] });
  return (
    <section className="stack">
      <ProblemNotice error={change.error} />
      <Button
        type="primary"
        loading={change.isPending}
        onClick={() => change.mutate({ params: { id }, body: {} })}
      >
        {t('expense:desk.reimburse')}
      </Button>
    </section>
  );
}
