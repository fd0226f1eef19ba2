import { useTranslation } from 'react-i18next';
import type { Expense, ExpenseClaim } from '#contract/expense-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../../parts/tag.tsx';

/** The vouchers of a claim, each with its picture and whether its place is that of the trip. */
export function Vouchers({ claim }: { readonly claim: ExpenseClaim }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section>
      <h3>
        {t('expense:desk.vouchers')} · {format.money(claim.amountFen)}
      </h3>
      <ul className="stack">
        {claim.expenses.map(expense => (
          <Voucher key={expense.id} expense={expense} />
        ))}
      </ul>
    </section>
  );
}

function Voucher({ expense }: { readonly expense: Expense }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, amountFen, spentOn, place, note, path, placeMatches } = expense;
  return (
    <li>
      <strong>
        {t(`expense:kind.${kind}`)} {format.money(amountFen)}
      </strong>{' '}
      {placeMatches === false ? <Tag tone="broken">{t('expense:place_wrong')}</Tag> : null}
      <div className="quiet small">{[spentOn, place, note].filter(Boolean).join(' · ')}</div>
      {path ? (
        <a href={path} target="_blank" rel="noreferrer">
          {t('expense:see_voucher')}
        </a>
      ) : null}
    </li>
  );
}
