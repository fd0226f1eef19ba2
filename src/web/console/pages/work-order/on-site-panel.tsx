import { useTranslation } from 'react-i18next';
import type { TakeBack } from '#contract/take-back-shape.ts';
import type { MissingParts, VisitPause } from '#contract/visit-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { HandOverLink } from '../../../shared/elements/hand-over-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';

/** What happened on the visit beside its steps: what was taken along, parts that were missing, pauses, departments. */
export function OnSitePanel({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const { takeBacks, missingParts, pauses, departments } = order;
  return (
    <Panel title={t('on-site:panel')}>
      <ul className="stack">
        {takeBacks.map(taken => (
          <Taken key={taken.id} taken={taken} />
        ))}
        {missingParts.map(missing => (
          <Missing key={missing.toldAt} missing={missing} />
        ))}
        {pauses.map(pause => (
          <Pause key={pause.pausedAt} pause={pause} />
        ))}
        {departments ? (
          <li>
            <div className="quiet small">{t('on-site:departments.label')}</div>
            <div className="paragraphs">{departments}</div>
          </li>
        ) : null}
      </ul>
      {takeBacks.length > 0 ? <HandOverLink of={`/work-orders/${order.id}`} /> : null}
    </Panel>
  );
}

function Taken({ taken }: { readonly taken: TakeBack }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { takenAt, takenByName, items, reason, promisedAt, outSignedByName } = taken;
  const signed = (name: string | null) =>
    name === null ? t('on-site:taken.unsigned') : t('on-site:taken.signed_by', { name });
  return (
    <li>
      <div className="quiet small">
        {t('on-site:taken.taken_at', { at: format.instant(takenAt), name: takenByName })} ·{' '}
        {signed(outSignedByName)}
      </div>
      <ul>
        {items.map(({ kind, name, serialNo, condition }) => (
          <li key={`${name} ${serialNo} ${condition}`}>
            {[t(`on-site:taken.kind.${kind}`), name, serialNo, condition].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
      <div className="paragraphs">{reason}</div>
      <div>{t('on-site:taken.promised_at', { at: format.instant(promisedAt) })}</div>
      {taken.returnedAt ? (
        <div>
          {t('on-site:taken.returned_at', { at: format.instant(taken.returnedAt) })} ·{' '}
          {signed(taken.backSignedByName)}
        </div>
      ) : null}
      {taken.finishedAt ? (
        <div>
          {t(taken.isCommissioned ? 'on-site:taken.is_commissioned' : 'on-site:taken.not_commissioned')}
          {taken.result ? ` · ${taken.result}` : null}
        </div>
      ) : null}
    </li>
  );
}

function Missing({ missing }: { readonly missing: MissingParts }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { parts, toldAt, toldByName, nextVisitAt } = missing;
  return (
    <li>
      <div className="quiet small">
        {format.instant(toldAt)} · {toldByName} · {t('on-site:missing.title')}
      </div>
      <div className="paragraphs">{parts}</div>
      <div>
        {nextVisitAt
          ? t('on-site:missing.agreed', { at: format.instant(nextVisitAt) })
          : t('on-site:missing.not_agreed')}
      </div>
    </li>
  );
}

function Pause({ pause }: { readonly pause: VisitPause }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pausedAt, returnAgreedAt, resumedAt } = pause;
  const from = format.instant(pausedAt);
  return (
    <li>
      <div className="quiet small">
        {from} · {t('on-site:pause.title')}
      </div>
      <div>
        {resumedAt
          ? t('on-site:pause.resumed', { from, to: format.instant(resumedAt) })
          : returnAgreedAt
            ? t('on-site:pause.until', { at: format.instant(returnAgreedAt) })
            : t('on-site:pause.on')}
      </div>
    </li>
  );
}
