import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/elements/field.tsx';
import type { Allowance } from './allowance.ts';
import { Barred } from './barred.tsx';

interface OverrideReasonProps {
  readonly refusals: Allowance['refusals'];
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** A gate stands before the action: why, and the reason for which this person lets it pass. */
export function OverrideReason({ refusals, value, onChange }: OverrideReasonProps) {
  const { t } = useTranslation();
  return (
    <div className="override">
      <Barred refusals={refusals} />
      <Field label={t('words:override_reason')} hint={t('words:override_hint')}>
        {control => (
          <Input
            {...control}
            required
            maxLength={200}
            value={value}
            onChange={event => onChange(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
