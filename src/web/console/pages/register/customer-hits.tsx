import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#contract/customer.ts';
import { Tag } from '../../parts/tag.tsx';
import { hitId, hitsId } from './search-field.tsx';

interface CustomerHitsProps {
  readonly hits: readonly CustomerHit[];
  readonly place: number;
  /** Enter begins a new customer where nobody is found. */
  readonly mayAdd: boolean;
  readonly onChoose: (customerId: string) => void;
}

export function CustomerHits({ hits, place, mayAdd, onChoose }: CustomerHitsProps) {
  const { t } = useTranslation();
  if (hits.length === 0)
    return (
      <p role="status">
        {t('desk:register.nothing')} {mayAdd ? t('desk:register.enter_adds') : null}
      </p>
    );
  return (
    <div id={hitsId} className="hits" role="listbox" aria-label={t('desk:register.hits')}>
      {hits.map((hit, index) => (
        <button
          type="button"
          key={hit.id}
          id={hitId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === place}
          onClick={() => onChoose(hit.id)}
        >
          <span className="row">
            <strong>{hit.name}</strong>
            <Tag>{hit.tier}</Tag>
            {hit.kind === 'agent' ? <Tag tone="calm">{t('words:customer_kind.agent')}</Tag> : null}
          </span>
          <span>{[hit.contactName, hit.phone].filter(Boolean).join(' ')}</span>
          <span className="quiet">{hit.place}</span>
          <span className={hit.openRequests > 0 ? 'has-open' : 'quiet'}>
            {t('desk:register.hit', { assets: hit.assets, open: hit.openRequests })}
          </span>
        </button>
      ))}
    </div>
  );
}
