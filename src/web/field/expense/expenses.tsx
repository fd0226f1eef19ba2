import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expenseEndpoints } from '#contract/expense.ts';
import type { ExpenseKind } from '#contract/expense-shape.ts';
import { reading } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { useOutbox } from '../offline/use-outbox.ts';
import { Claims } from './claims.tsx';
import { ExpenseForm } from './expense-form.tsx';
import { ExpenseLine } from './expense-line.tsx';
import { OwnAdvances } from './own-advances.tsx';
import { SubmitClaim } from './submit-claim.tsx';

/** What the engineer spent for a job: what the server has, and what waits on this phone. */
export function Expenses({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAdding, setAdding] = useState(false);
  const { data } = useQuery(reading(expenseEndpoints.list, { params: { id: orderId } }));
  const waiting = useWaiting(orderId);
  const items = data?.items ?? [];
  const sumFen = [...items, ...waiting].reduce((sum, { amountFen }) => sum + amountFen, 0);
  return (
    <section className="card stack" aria-label={t('expense:title')}>
      <h2>{t('expense:title')}</h2>
      {sumFen === 0 ? <p className="quiet">{t('expense:none')}</p> : null}
      <ul className="stack">
        {items.map(expense => (
          <ExpenseLine key={expense.id} expense={expense} />
        ))}
        {waiting.map(({ key, kind, amountFen }) => (
          <li key={key}>
            {t(`expense:kind.${kind}`)} {format.money(amountFen)}{' '}
            <small className="quiet">{t('expense:waits')}</small>
          </li>
        ))}
      </ul>
      {sumFen > 0 ? <p>{t('expense:sum', { amount: format.money(sumFen) })}</p> : null}
      {isAdding ? (
        <ExpenseForm orderId={orderId} onDone={() => setAdding(false)} />
      ) : (
        <Button wide onClick={() => setAdding(true)}>
          {t('expense:add')}
        </Button>
      )}
      {sumFen > 0 && !isAdding ? <SubmitClaim orderId={orderId} /> : null}
      <OwnAdvances />
      <Claims claims={data?.claims ?? []} />
    </section>
  );
}

const { method, path } = expenseEndpoints.record;
const recordCall = `${method} ${path}`;

function useWaiting(orderId: string) {
  return useOutbox()
    .filter(entry => entry.orderId === orderId && entry.call === recordCall && entry.state === 'waiting')
    .map(({ key, body }) => ({
      key,
      kind: body.kind as ExpenseKind,
      amountFen: Number(body.amountFen),
    }));
}
