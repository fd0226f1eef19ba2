import { useTranslation } from 'react-i18next';
import type { CheckInView, OrderNote, WorkOrder } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';

/** When and how far from the site the engineer arrived, and what was written about the order. */
export function VisitsPanel({ order: { checkIns, notes } }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  if (checkIns.length + notes.length === 0) return null;
  return (
    <Panel title={t('dispatch:order.visits')}>
      <ul className="stack">
        {checkIns.map(checkIn => (
          <Arrival key={checkIn.at} checkIn={checkIn} />
        ))}
        {notes.map(note => (
          <Written key={note.id} note={note} />
        ))}
      </ul>
    </Panel>
  );
}

function Arrival({ checkIn: { at, outcome, reason, distanceMetres } }: { readonly checkIn: CheckInView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <div className="quiet small">
        {format.instant(at)} · {t('dispatch:order.arrived')}
      </div>
      <div>
        {t(`words:check_in_outcome.${outcome}`)}
        {distanceMetres === null
          ? null
          : ` · ${t('dispatch:order.from_site', { distance: format.distance(distanceMetres) })}`}
      </div>
      {reason ? <div className="paragraphs">{reason}</div> : null}
    </li>
  );
}

function Written({ note: { at, authorName, text, partsToCarry } }: { readonly note: OrderNote }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <div className="quiet small">
        {format.instant(at)} · {authorName}
      </div>
      <div className="paragraphs">{text}</div>
      {partsToCarry ? (
        <div className="quiet">{t('dispatch:order.to_carry', { parts: partsToCarry })}</div>
      ) : null}
    </li>
  );
}
