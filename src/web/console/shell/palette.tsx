import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.tsx';
import { type Offer, useOffers } from './use-offers.ts';

/** Ctrl-K: every page and everyday action of this person, found by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const offers = useOffers(typed);
  const at = Math.min(place, offers.length - 1);

  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    onClose();
    offer.run();
  };

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setPlace((at + step + offers.length) % offers.length);
    else if (event.key === 'Enter') take(offers[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog label={t('console:palette.title')} onClose={onClose}>
      <input
        className="palette-input"
        role="combobox"
        aria-label={t('console:palette.open')}
        aria-expanded="true"
        aria-controls="palette-offers"
        aria-activedescendant={`offer-${at}`}
        placeholder={t('console:palette.open')}
        autoComplete="off"
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setPlace(0);
        }}
        onKeyDown={press}
      />
      <div id="palette-offers" className="offers" role="listbox" aria-label={t('console:palette.title')}>
        {offers.map((offer, index) => (
          <button
            type="button"
            key={offer.id}
            id={`offer-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => take(offer)}
          >
            <span>{offer.title}</span>
            <small className="quiet">{offer.kind}</small>
          </button>
        ))}
      </div>
      {offers.length === 0 ? <p className="nothing quiet">{t('console:palette.nothing')}</p> : null}
    </Dialog>
  );
}
