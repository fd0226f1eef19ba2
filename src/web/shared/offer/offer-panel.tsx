import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Offer, type Offering, offerEndpoints } from '#contract/offer.ts';
import { reading } from '../api/queries.ts';
import { Button } from '../elements/button.tsx';
import { Failed, Loading } from '../notices/states.tsx';
import { useFormat } from '../text/use-format.ts';
import './offer.css';
import { OfferForm } from './offer-form.tsx';

/** What the customer was offered, what became of it, and offering other times. */
export function OfferPanel({ orderId }: { readonly orderId: string }) {
  const { data, error, refetch } = useQuery(reading(offerEndpoints.windows, { params: { id: orderId } }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <Offered orderId={orderId} offering={data} /> : <Loading lines={2} />;
}

interface OfferedProps {
  readonly orderId: string;
  readonly offering: Offering;
}

function Offered({ orderId, offering }: OfferedProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { offer, wish } = offering;
  return (
    <div className="stack">
      {offer ? <Standing offer={offer} /> : <p className="quiet">{t('choice:desk.nothing')}</p>}
      {wish && offer?.state !== 'settled' ? <p className="offer-wish">{wish.text}</p> : null}
      {isOpen ? (
        <OfferForm orderId={orderId} offering={offering} onClose={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('choice:desk.offer')}</Button>
      )}
    </div>
  );
}

function Standing({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, windows, offeredByName, offeredAt, expiresAt } = offer;
  return (
    <>
      <p role="status">
        <strong>{t(`choice:desk.state.${state}`, { at: format.instant(expiresAt) })}</strong>
      </p>
      <ul className="quiet">
        {windows.map(({ from, to }) => (
          <li key={from}>{`${format.date(from)} ${format.time(from)}–${format.time(to)}`}</li>
        ))}
      </ul>
      <p className="quiet">{t('choice:desk.by', { name: offeredByName, at: format.instant(offeredAt) })}</p>
    </>
  );
}
