import { useTranslation } from 'react-i18next';
import type { PartPieces } from '#contract/van-stock-shape.ts';
import { Pieces } from './pieces.tsx';
import { useVan } from './use-van.ts';

interface LikelyPartsProps {
  readonly parts: readonly PartPieces[];
}

/** What the job will probably take, and whether it is on the van. */
export function LikelyParts({ parts }: LikelyPartsProps) {
  const { t } = useTranslation();
  const van = useVan();
  const leftOf = (partNo: string) => van.parts.find(part => part.partNo === partNo)?.quantity ?? 0;
  return (
    <section className="card stack" aria-label={t('van:likely')}>
      <h2>{t('van:likely')}</h2>
      <ul className="stack">
        {parts.map(({ partNo, name, quantity }) => (
          <li key={partNo} className="row apart">
            <span>
              {name} × {quantity} <small className="quiet">{partNo}</small>
            </span>
            <Pieces isTooFew={leftOf(partNo) < quantity}>{t('van:on_van', { count: leftOf(partNo) })}</Pieces>
          </li>
        ))}
      </ul>
    </section>
  );
}
