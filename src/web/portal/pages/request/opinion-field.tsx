import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/elements/field.tsx';

interface OpinionFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function OpinionField({ value, onChange }: OpinionFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('portal:rate.opinion')}>
      {control => (
        <textarea
          {...control}
          className="input"
          maxLength={10_000}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
