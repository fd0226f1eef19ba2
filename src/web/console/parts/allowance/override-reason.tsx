import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/elements/field.tsx';
import type { Allowance } from './allowance.ts';
import { Barred } from './barred.tsx';

interface ReasonToPassProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** The reason for which this person lets a gate pass. */
export function ReasonToPass({ value, onChange }: ReasonToPassProps) {
  const { t } = useTranslation();
  return (
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
  );
}

interface OverrideReasonProps extends ReasonToPassProps {
  readonly refusals: Allowance['refusals'];
}

/** A gate stands before the action: why, and the reason for which this person lets it pass. */
export function OverrideReason({ refusals, ...reason }: OverrideReasonProps) {
  return (
    <div className="override">
      <Barred refusals={refusals} />
      <ReasonToPass {...reason} />
    </div>
  );
}
