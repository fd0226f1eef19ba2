import { useTranslation } from 'react-i18next';
import type { TakeBack } from '#contract/take-back-shape.ts';
import { useFormat } from '../../shared/text/use-format.ts';

/** What was taken along, how it looked, and when it was promised back. */
export function TakenFacts({ taken }: { readonly taken: TakeBack }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { items, promisedAt, returnedAt, finishedAt, isCommissioned } = taken;
  return (
    <div className="stack">
      <ul>
        {items.map(({ kind, name, serialNo, condition }) => (
          <li key={`${name} ${serialNo} ${condition}`}>
            {[t(`on-site:taken.kind.${kind}`), name, serialNo].filter(Boolean).join(' · ')}
            <div className="quiet">{condition}</div>
          </li>
        ))}
      </ul>
      <p>{t('on-site:taken.promised_at', { at: format.instant(promisedAt) })}</p>
      {returnedAt ? <p>{t('on-site:taken.returned_at', { at: format.instant(returnedAt) })}</p> : null}
      {finishedAt ? (
        <p>{t(isCommissioned ? 'on-site:taken.is_commissioned' : 'on-site:taken.not_commissioned')}</p>
      ) : null}
    </div>
  );
}
