import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CashAdvance, cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** What finance does next with an advance. */
export function AdvanceActions({ advance }: { readonly advance: CashAdvance }) {
  const { id, acts } = advance;
  return (
    <>
      {acts.includes('cash_advance.pay') ? <Pay id={id} /> : null}
      {acts.includes('cash_advance.give_back') ? <GiveBack advance={advance} /> : null}
    </>
  );
}

function Pay({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const change = useChange(cashAdvanceEndpoints.pay, { forgets: ['/cash-advances'] });
  return (
    <>
      <Button loading={change.isPending} onClick={() => change.mutate({ params: { id }, body: {} })}>
        {t('actions:cash_advance.pay')}
      </Button>
      <ProblemNotice error={change.error} />
    </>
  );
}

function GiveBack({ advance: { id, openFen } }: { readonly advance: CashAdvance }) {
  const { t } = useTranslation();
  const [amountFen, setAmountFen] = useState<number | undefined>(openFen);
  const change = useChange(cashAdvanceEndpoints.giveBack, { forgets: ['/cash-advances'] });
  return (
    <>
      <div className="buttons">
        <span style={{ width: 110 }}>
          <MoneyInput aria-label={t('expense:advance.back')} value={amountFen} onChange={setAmountFen} />
        </span>
        <Button
          disabled={!amountFen}
          loading={change.isPending}
          onClick={() => amountFen && change.mutate({ params: { id }, body: { amountFen } })}
        >
          {t('expense:advance.give_back')}
        </Button>
      </div>
      <ProblemNotice error={change.error} />
    </>
  );
}
