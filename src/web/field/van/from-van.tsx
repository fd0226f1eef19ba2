import { useTranslation } from 'react-i18next';
import type { VanPart } from '#contract/van-stock-shape.ts';
import type { PartUsed } from '#contract/work-order-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import { piecesOf } from './left.ts';

interface FromVanProps {
  readonly van: readonly VanPart[];
  readonly parts: readonly PartUsed[];
  readonly onChange: (parts: readonly PartUsed[]) => void;
}

/** What is left on the van: one piece at each touch. */
export function FromVan({ van, parts, onChange }: FromVanProps) {
  const { t } = useTranslation();
  const taken = piecesOf(parts);
  const left = van
    .map(part => ({ ...part, quantity: part.quantity - (taken.get(part.partNo) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
  if (van.length === 0) return null;
  return (
    <section className="stack" aria-label={t('van:from')}>
      <h3>{t('van:from')}</h3>
      {left.length === 0 ? <p className="quiet">{t('van:nothing_left')}</p> : null}
      {left.map(part => (
        <Button key={part.partNo} wide onClick={() => onChange(withOneMore(parts, part))}>
          {t('van:take', { name: part.name, partNo: part.partNo, left: part.quantity })}
        </Button>
      ))}
    </section>
  );
}

/** One piece more on the line of the part, or a line of its own. */
function withOneMore(parts: readonly PartUsed[], { partNo, name, priceFen }: VanPart): readonly PartUsed[] {
  const place = parts.findIndex(part => part.partNo === partNo && part.elsewhere === undefined);
  const line = parts[place];
  if (line) return parts.with(place, { ...line, quantity: line.quantity + 1 });
  return [...parts, { partNo, name, quantity: 1, priceFen: priceFen ?? 0, isCharged: false }];
}
