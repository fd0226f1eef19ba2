import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expenseClaimEndpoints } from '#contract/expense.ts';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Whether the vouchers are sound and of the place; nothing is ticked beforehand but what was reckoned of the place. */
export function AuditForm({ claim: { id, isSound, placeMatches } }: { readonly claim: ExpenseClaim }) {
  const { t } = useTranslation();
  const [audit, setAudit] = useState({ isSound: isSound ?? false, placeMatches });
  const change = useChange(expenseClaimEndpoints.audit, { forgets: ['/expense-claims'] });
  return (
    <section className="stack">
      <Checkbox
        checked={audit.isSound}
        onChange={event => setAudit({ ...audit, isSound: event.target.checked })}
      >
        {t('expense:desk.is_sound')}
      </Checkbox>
      <Checkbox
        checked={audit.placeMatches}
        onChange={event => setAudit({ ...audit, placeMatches: event.target.checked })}
      >
        {t('expense:desk.place_matches')}
      </Checkbox>
      <ProblemNotice error={change.error} />
      <Button
        type="primary"
        loading={change.isPending}
        onClick={() => change.mutate({ params: { id }, body: audit })}
      >
        {t('expense:desk.audit')}
      </Button>
    </section>
  );
}
