import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expenseClaimEndpoints } from '#contract/expense.ts';
import {
  costAccounts,
  type ExpenseClaim,
  type ExpenseKind,
  type ServiceCost,
} from '#contract/expense-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';

interface CostRowProps {
  readonly claim: ExpenseClaim;
  readonly kind: ExpenseKind;
  readonly cost: ServiceCost | undefined;
  readonly mayAllocate: boolean;
}

export function CostRow({ claim, kind, cost, mayAllocate }: CostRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sumFen = claim.expenses
    .filter(expense => expense.kind === kind)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  return (
    <div className="stack">
      <div>
        {t(`expense:kind.${kind}`)} {format.money(sumFen)}
        {cost ? (
          <strong>
            {' '}
            {cost.bearer} · {t(`expense:desk.accounts.${cost.account}`)}
          </strong>
        ) : null}
      </div>
      {mayAllocate ? <Allocate id={claim.id} kind={kind} cost={cost} /> : null}
    </div>
  );
}

interface AllocateProps extends Pick<CostRowProps, 'kind' | 'cost'> {
  readonly id: string;
}

function Allocate({ id, kind, cost }: AllocateProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({
    bearer: cost?.bearer ?? '',
    account: cost?.account ?? costAccounts[0],
  });
  const change = useChange(expenseClaimEndpoints.allocate, { forgets: ['/expense-claims'] });
  const bearer = typed.bearer.trim();
  return (
    <>
      <div className="buttons">
        <Input
          maxLength={200}
          aria-label={t('expense:desk.bearer')}
          placeholder={t('expense:desk.bearer')}
          value={typed.bearer}
          onChange={event => setTyped({ ...typed, bearer: event.target.value })}
        />
        <Select
          aria-label={t('expense:desk.account')}
          value={typed.account}
          options={costAccounts.map(value => ({ value, label: t(`expense:desk.accounts.${value}`) }))}
          onChange={account => setTyped({ ...typed, account })}
        />
        <Button
          disabled={!bearer}
          loading={change.isPending}
          onClick={() => change.mutate({ params: { id }, body: { kind, bearer, account: typed.account } })}
        >
          {t('expense:desk.allocate')}
        </Button>
      </div>
      <ProblemNotice error={change.error} />
    </>
  );
}
