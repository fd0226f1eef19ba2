import { useTranslation } from 'react-i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { CostRow } from './cost-row.tsx';

interface CostRowsProps {
  readonly claim: ExpenseClaim;
  readonly mayAllocate: boolean;
}

/** Who bears each kind of cost of a claim. */
export function CostRows({ claim, mayAllocate }: CostRowsProps) {
  const { t } = useTranslation();
  const kinds = [...new Set(claim.expenses.map(({ kind }) => kind))];
  return (
    <section className="stack">
      <h3>{t('expense:desk.costs')}</h3>
      {kinds.map(kind => (
        <CostRow
          key={kind}
          claim={claim}
          kind={kind}
          cost={claim.costs.find(cost => cost.kind === kind)}
          mayAllocate={mayAllocate}
        />
      ))}
    </section>
  );
}
