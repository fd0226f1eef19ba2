import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Endpoint } from '#contract/endpoint.ts';
import { expenseClaimEndpoints, expenseEndpoints } from '#contract/expense.ts';
import type { ExpenseKind } from '#contract/expense-shape.ts';
import { reading } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { useSession } from '../../shared/session/session.ts';
import { useFormat } from '../../shared/text/use-format.ts';
import { draftName } from '../draft.ts';
import type { Entry } from '../offline/entry.ts';
import { mendedWith } from '../offline/mend.ts';
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
  const { data, refetch } = useQuery(reading(expenseEndpoints.list, { params: { id: orderId } }));
  const { spent, isClaiming, count, mendedBy } = useWaiting(orderId);
  const place = `${orderId}:expense`;
  const laidOut = mendedWith(draftName(useSession()?.userId, place));
  const [form, setForm] = useState<'closed' | 'new' | 'mending'>(laidOut ? 'mending' : 'closed');
  const mended = form === 'mending' ? mendedBy(laidOut) : undefined;
  const isOpen = form === 'new' || mended !== undefined;
  useReadAnew(count, refetch);
  const claims = data?.claims ?? [];
  const items = data?.items ?? [];
  const sumFen = [...items, ...spent].reduce((sum, { amountFen }) => sum + amountFen, 0);
  return (
    <section className="card stack" aria-label={t('expense:title')}>
      <h2>{t('expense:title')}</h2>
      {sumFen === 0 && claims.length === 0 ? <p className="quiet">{t('expense:none')}</p> : null}
      <ul className="stack">
        {items.map(expense => (
          <ExpenseLine key={expense.id} expense={expense} />
        ))}
        {spent.map(({ key, kind, amountFen, state }) => (
          <li key={key}>
            {t(`expense:kind.${kind}`)} {format.money(amountFen)}{' '}
            {state === 'refused' ? (
              <Link to="/unsent" className="wrong">
                {t('expense:refused')}
              </Link>
            ) : (
              <small className="quiet">{t('expense:waits')}</small>
            )}
          </li>
        ))}
      </ul>
      {sumFen > 0 ? <p>{t('expense:sum', { amount: format.money(sumFen) })}</p> : null}
      {isOpen ? (
        <ExpenseForm place={place} orderId={orderId} mended={mended} onDone={() => setForm('closed')} />
      ) : (
        <Button wide onClick={() => setForm('new')}>
          {t('expense:add')}
        </Button>
      )}
      {sumFen > 0 && !isOpen && !isClaiming ? <SubmitClaim orderId={orderId} /> : null}
      {isClaiming ? <p role="status">{t('expense:claim_waits')}</p> : null}
      <OwnAdvances />
      <Claims claims={claims} />
    </section>
  );
}

const callOf = ({ method, path }: Endpoint) => `${method} ${path}`;
const recordCall = callOf(expenseEndpoints.record);
const claimCall = callOf(expenseClaimEndpoints.submit);

/** What this phone has of the expenses of an order and the server has not taken in. */
function useWaiting(orderId: string) {
  const kept = useOutbox().filter(entry => entry.orderId === orderId && isOnPhone(entry));
  const recorded = kept.filter(({ call }) => call === recordCall);
  const claims = kept.filter(({ call, state }) => call === claimCall && state === 'waiting');
  return {
    spent: recorded.map(({ key, body, state }) => ({
      ...{ key, state },
      kind: body.kind as ExpenseKind,
      amountFen: Number(body.amountFen),
    })),
    isClaiming: claims.length > 0,
    count: recorded.length + claims.length,
    mendedBy: (key: string | null) => recorded.find(entry => entry.key === key && entry.state === 'refused'),
  };
}

function isOnPhone({ state }: Entry): boolean {
  return state === 'waiting' || state === 'refused';
}

/** What has left the phone is with the server now, whoever sent it. */
function useReadAnew(count: number, read: () => Promise<unknown>): void {
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current) void read();
    before.current = count;
  }, [count, read]);
}
