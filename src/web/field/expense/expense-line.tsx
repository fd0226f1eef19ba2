import { useTranslation } from 'react-i18next';
import { expenseEndpoints } from '#contract/expense.ts';
import type { Expense } from '#contract/expense-shape.ts';
import { useChange } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../shared/text/use-format.ts';

/** One expense; it may be taken back while it is not claimed. */
export function ExpenseLine({ expense }: { readonly expense: Expense }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useChange(expenseEndpoints.remove, { forgets: ['/work-orders'] });
  const { id, kind, amountFen, spentOn, place, note, path, placeMatches, isClaimed } = expense;
  return (
    <li>
      <strong>
        {t(`expense:kind.${kind}`)} {format.money(amountFen)}
      </strong>{' '}
      <small className="quiet">{[spentOn, place, note].filter(Boolean).join(' · ')}</small>
      {placeMatches === false ? <span className="wrong"> {t('expense:place_wrong')}</span> : null}
      {path ? (
        <>
          {' '}
          <a href={path} target="_blank" rel="noreferrer">
            {t('expense:see_voucher')}
          </a>
        </>
      ) : null}
      {isClaimed ? null : (
        <Button kind="plain" disabled={remove.isPending} onClick={() => remove.mutate({ params: { id } })}>
          {t('expense:remove')}
        </Button>
      )}
      <ProblemNotice error={remove.error} />
    </li>
  );
}
