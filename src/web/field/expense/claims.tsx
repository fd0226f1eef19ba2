import { useTranslation } from 'react-i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { useFormat } from '../../shared/text/use-format.ts';
import { ExpenseLine } from './expense-line.tsx';

/** What was claimed for a job, and how far it is. */
export function Claims({ claims }: { readonly claims: readonly ExpenseClaim[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return claims.map(({ id, state, amountFen, submittedAt, note, expenses }) => (
    <details key={id}>
      <summary>
        {t('expense:claim', { amount: format.money(amountFen) })} · {t(`expense:state.${state}`)}{' '}
        <small className="quiet">{format.instant(submittedAt)}</small>
        {note ? <p className="notice">{note}</p> : null}
      </summary>
      <ul className="stack">
        {expenses.map(expense => (
          <ExpenseLine key={expense.id} expense={expense} />
        ))}
      </ul>
    </details>
  ));
}
