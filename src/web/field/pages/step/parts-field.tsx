import { useTranslation } from 'react-i18next';
import type { VanPart } from '#contract/van-stock-shape.ts';
import type { PartUsed } from '#contract/work-order-shape.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { FromVan } from '../../van/from-van.tsx';
import { shortOf } from '../../van/left.ts';
import { NotFromVan } from '../../van/not-from-van.tsx';
import { noPartTyped, PartEntry, type PartTyped } from './part-entry.tsx';

interface PartsFieldProps {
  /** What is on the van, as if nothing were written here. */
  readonly van: readonly VanPart[];
  readonly parts: readonly PartUsed[];
  /** Somebody wanted to go on: what is missing is marked. */
  readonly isTried: boolean;
  readonly onChange: (parts: readonly PartUsed[]) => void;
  /** The part that is being written down; null while none is. */
  readonly adding: PartTyped | null;
  readonly onAdding: (typed: PartTyped | null) => void;
}

/** The parts that went in: a line each, and the sum that the customer is charged. */
export function PartsField({ van, parts, isTried, onChange, adding, onAdding }: PartsFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const short = shortOf(van, parts);
  const charged = parts.filter(part => part.isCharged);
  const chargeFen = charged.reduce((sum, part) => sum + part.priceFen * part.quantity, 0);
  return (
    <section className="parts stack" aria-label={t('field:parts.title')}>
      <h2>{t('field:parts.title')}</h2>
      {parts.length === 0 && adding === null ? <p className="quiet">{t('field:parts.none')}</p> : null}
      <ul>
        {parts.map(part => (
          <li key={`${keyOf(part)} ${parts.indexOf(part)}`}>
            <PartLine part={part} onRemove={() => onChange(parts.filter(other => other !== part))} />
            {short.has(part.partNo) || part.elsewhere !== undefined ? (
              <NotFromVan
                part={part}
                isMissing={isTried && short.has(part.partNo)}
                onChange={next => onChange(parts.map(one => (one === part ? next : one)))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <FromVan van={van} parts={parts} onChange={onChange} />
      {chargeFen > 0 ? <p>{t('field:parts.charge', { amount: format.money(chargeFen) })}</p> : null}
      {adding ? (
        <PartEntry
          typed={adding}
          isLeft={isTried && isBegun(adding)}
          onChange={onAdding}
          onAdd={part => {
            onChange([...parts.filter(other => keyOf(other) !== keyOf(part)), part]);
            onAdding(null);
          }}
          onCancel={() => onAdding(null)}
        />
      ) : (
        <Button onClick={() => onAdding(noPartTyped)}>{t('field:parts.add')}</Button>
      )}
    </section>
  );
}

/** A number stands once among the free and once among the charged: written again, it takes the place of the first. */
const keyOf = ({ partNo, isCharged }: PartUsed) => `${partNo} ${isCharged}`;

/** Whether anything would be lost with it. */
export function isBegun({ partNo, name }: PartTyped): boolean {
  return (partNo + name).trim() !== '';
}

function PartLine({ part, onRemove }: { readonly part: PartUsed; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const price = part.isCharged ? format.money(part.priceFen * part.quantity) : t('field:parts.free');
  return (
    <div className="part">
      <span>
        <strong>{part.name}</strong> × {part.quantity}
        <br />
        <small className="quiet">
          {part.partNo} · {price}
          {part.isScanned ? ` · ${t('scan:part.scanned')}` : null}
        </small>
      </span>
      <Button
        kind="plain"
        aria-label={t('common:action.remove_named', { name: part.name })}
        onClick={onRemove}
      >
        ×
      </Button>
    </div>
  );
}
