import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartUsed } from '#contract/work-order-shape.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { partNoIn } from '../../scan/read-code.ts';
import { ScanButton } from '../../scan/scan-button.tsx';
import { CheckField } from '../../step-form/check-field.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { knownPart, rememberPart } from './known-parts.ts';

/** A part as far as it is typed. */
export interface PartTyped {
  readonly partNo: string;
  readonly name: string;
  readonly quantity: string;
  readonly priceFen?: number | undefined;
  readonly isCharged: boolean;
  readonly isScanned: boolean;
}

interface PartEntryProps {
  readonly typed: PartTyped;
  /** Somebody wanted to go on without taking it into the list. */
  readonly isLeft: boolean;
  readonly onChange: (typed: PartTyped) => void;
  readonly onAdd: (part: PartUsed) => void;
  readonly onCancel: () => void;
}

export const noPartTyped: PartTyped = {
  partNo: '',
  name: '',
  quantity: '1',
  isCharged: false,
  isScanned: false,
};

/** One part being written down. A charged one needs its price. */
export function PartEntry({ typed, isLeft, onChange, onAdd, onCancel }: PartEntryProps) {
  const { t } = useTranslation();
  const [isTried, setTried] = useState(false);
  const change = (patch: Partial<PartTyped>) => onChange({ ...typed, ...patch });
  const noPrice = typed.isCharged && typed.priceFen === undefined;
  const isWhole = typed.partNo.trim() && typed.name.trim() && Number(typed.quantity) > 0 && !noPrice;

  const add = () => {
    setTried(true);
    if (!isWhole) return;
    rememberPart(partOf(typed));
    onAdd(partOf(typed));
  };

  const text = (name: 'partNo' | 'name' | 'quantity') => ({
    value: typed[name],
    isMissing: isTried && !typed[name].trim(),
    onChange: (value: string) => change({ [name]: value, ...(name === 'partNo' && { isScanned: false }) }),
  });

  const scan = (code: string) => {
    const partNo = partNoIn(code);
    change({ ...knownPart(partNo), partNo, isScanned: true });
  };

  return (
    <div className="card stack">
      <ScanButton onRead={scan} />
      {typed.isScanned ? <p role="status">{t('scan:part.read', { partNo: typed.partNo })}</p> : null}
      <TextField label={t('field:parts.part_no')} {...text('partNo')} />
      <TextField label={t('field:parts.name')} {...text('name')} />
      <div className="pair">
        <TextField label={t('field:parts.quantity')} isNumber {...text('quantity')} />
        <Field label={t('field:parts.price')} wrong={isTried && noPrice ? t('field:form.needed') : undefined}>
          {control => (
            <MoneyInput {...control} value={typed.priceFen} onChange={priceFen => change({ priceFen })} />
          )}
        </Field>
      </div>
      <CheckField
        label={t('field:parts.charged')}
        isChecked={typed.isCharged}
        onChange={isCharged => change({ isCharged })}
      />
      {isLeft ? <p role="alert">{t('van:not_taken')}</p> : null}
      <div className="pair">
        <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
        <Button kind="primary" onClick={add}>
          {t('field:parts.take')}
        </Button>
      </div>
    </div>
  );
}

function partOf(typed: PartTyped): PartUsed {
  return {
    partNo: typed.partNo.trim(),
    name: typed.name.trim(),
    quantity: Number(typed.quantity),
    priceFen: typed.priceFen ?? 0,
    isCharged: typed.isCharged,
    ...(typed.isScanned && { isScanned: true }),
  };
}
