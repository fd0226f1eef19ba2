import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { HandOverLink } from '../../../shared/elements/hand-over-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';

interface TakenProps {
  readonly token: string;
  readonly request: PortalRequest;
}

/** What was taken along to be put right elsewhere, and when it comes back. */
export function Taken({ token, request: { takeBacks } }: TakenProps) {
  const { t } = useTranslation();
  if (takeBacks.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('portal:taken.title')}>
      <h2>{t('portal:taken.title')}</h2>
      {takeBacks.map(taken => (
        <TakenGoods key={taken.id} taken={taken} />
      ))}
      <HandOverLink of={`/portal/${token}`} />
    </section>
  );
}

function TakenGoods({ taken }: { readonly taken: PortalRequest['takeBacks'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { items, reason, takenAt, promisedAt, returnedAt } = taken;
  return (
    <div className="stack">
      <ul>
        {items.map(({ name, serialNo, condition }) => (
          <li key={`${name} ${serialNo} ${condition}`}>
            {[name, serialNo].filter(Boolean).join(' · ')}
            <div className="quiet">{condition}</div>
          </li>
        ))}
      </ul>
      <p className="said">{reason}</p>
      <p>{t('portal:taken.taken', { at: format.instant(takenAt) })}</p>
      <p>
        <strong>
          {returnedAt
            ? t('portal:taken.returned', { at: format.instant(returnedAt) })
            : t('portal:taken.promised', { at: format.instant(promisedAt) })}
        </strong>
      </p>
    </div>
  );
}
