import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type KeyboardEvent, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerEndpoints } from '#contract/customer.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useSettled } from '../../parts/use-settled.ts';
import { CustomerHits } from './customer-hits.tsx';
import { SearchField } from './search-field.tsx';

const AddCustomer = lazy(() =>
  import('../../parts/customer/add-customer.tsx').then(found => ({ default: found.AddCustomer })),
);
const shownHits = 12;

interface CustomerSearchProps {
  /** What is searched for from the beginning. */
  readonly initial?: string;
  /** Who was chosen, and by what they were searched for. */
  readonly onChoose: (customerId: string, typed: string) => void;
}

/** Who calls: found by what they say first; arrow keys and Enter choose, Enter on nothing found begins a new customer. */
export function CustomerSearch({ initial = '', onChoose }: CustomerSearchProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [typed, setTyped] = useState(initial);
  const [place, setPlace] = useState(0);
  const [isAdding, setIsAdding] = useState(false);
  const [isAwaited, setIsAwaited] = useState(false);
  const q = useSettled(typed.trim());
  const found = useQuery({
    ...reading(customerEndpoints.find, { query: { q, limit: shownHits } }),
    enabled: q !== '',
    placeholderData: before => before,
  });
  const hits = q === '' ? undefined : found.data?.items;
  const isFound = q === typed.trim() && hits !== undefined && !found.isPlaceholderData;
  const choose = (customerId: string) => onChoose(customerId, typed);
  const mayAdd = may('customer.add');

  useEffect(() => {
    if (!(isAwaited && isFound)) return;
    setIsAwaited(false);
    if (hits[place]) choose(hits[place].id);
  });

  const press = (event: KeyboardEvent) => {
    const count = hits?.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count > 0) setPlace((place + step + count) % count);
    else if (event.key === 'Enter' && isFound && count === 0) setIsAdding(mayAdd);
    // Whoever types on, or a scanner that ends with Enter, is quicker than the search: what it found before is not meant.
    else if (event.key === 'Enter') setIsAwaited(typed.trim() !== '');
    else return;
    event.preventDefault();
  };

  return (
    <section className="panel caller">
      <div className="row caller-head">
        <SearchField
          value={typed}
          place={hits?.length ? place : undefined}
          onChange={next => {
            setTyped(next);
            setPlace(0);
            setIsAwaited(false);
          }}
          onKeyDown={press}
        />
        {mayAdd ? <Button onClick={() => setIsAdding(true)}>{t('desk:register.new_customer')}</Button> : null}
      </div>
      {found.error ? <Failed error={found.error} onRetry={() => void found.refetch()} /> : null}
      {hits ? <CustomerHits hits={hits} place={place} mayAdd={mayAdd} onChoose={choose} /> : null}
      {hits ? null : <p className="quiet">{t('desk:register.start')}</p>}
      <Suspense>
        {isAdding ? (
          <AddCustomer
            typed={typed}
            onClose={() => setIsAdding(false)}
            onAdded={customer => choose(customer.id)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}
