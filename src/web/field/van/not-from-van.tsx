import { useTranslation } from 'react-i18next';
import type { PartUsed } from '#contract/work-order-shape.ts';
import { TextField } from '../step-form/text-field.tsx';

interface NotFromVanProps {
  readonly part: PartUsed;
  readonly isMissing: boolean;
  readonly onChange: (part: PartUsed) => void;
}

/** The van has too few of it: whence it came. */
export function NotFromVan({ part, isMissing, onChange }: NotFromVanProps) {
  const { t } = useTranslation();
  const { elsewhere = '', ...ofVan } = part;
  return (
    <TextField
      label={t('van:elsewhere', { name: part.name })}
      hint={t('van:elsewhere_hint')}
      value={elsewhere}
      isMissing={isMissing}
      onChange={typed => onChange(typed.trim() === '' ? ofVan : { ...ofVan, elsewhere: typed })}
    />
  );
}
