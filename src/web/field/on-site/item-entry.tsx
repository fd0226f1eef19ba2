import { useTranslation } from 'react-i18next';
import { takenKinds } from '#contract/take-back-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ChoiceField } from '../step-form/choice-field.tsx';
import { TextField } from '../step-form/text-field.tsx';

/** A machine or a part as it is typed. */
export interface TypedItem {
  readonly kind: string;
  readonly name: string;
  readonly serialNo: string;
  readonly condition: string;
}

export const blankItem: TypedItem = { kind: 'part', name: '', serialNo: '', condition: '' };

interface ItemEntryProps {
  readonly item: TypedItem;
  readonly isTried: boolean;
  readonly onChange: (patch: Partial<TypedItem>) => void;
  /** Left out for the only one. */
  readonly onRemove: (() => void) | undefined;
}

/** What goes along: its name, its serial number, and what it looks like as it goes. */
export function ItemEntry({ item, isTried, onChange, onRemove }: ItemEntryProps) {
  const { t } = useTranslation();
  const kinds = takenKinds.map(value => ({ value, label: t(`on-site:taken.kind.${value}`) }));
  const text = (name: 'name' | 'serialNo' | 'condition') => ({
    value: item[name],
    isMissing: isTried && name !== 'serialNo' && item[name].trim() === '',
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <section className="card stack" aria-label={item.name || t('on-site:taken.item')}>
      <ChoiceField
        label={t('on-site:taken.what')}
        options={kinds}
        value={item.kind}
        onChange={kind => onChange({ kind })}
      />
      <TextField label={t('on-site:taken.name')} {...text('name')} />
      <TextField label={t('on-site:taken.serial_no')} {...text('serialNo')} />
      <TextField
        label={t('on-site:taken.condition')}
        hint={t('on-site:taken.condition_hint')}
        lines={2}
        {...text('condition')}
      />
      {onRemove ? <Button onClick={onRemove}>{t('on-site:taken.remove')}</Button> : null}
    </section>
  );
}
