import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HandlingField } from '#contract/handling.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { TextField } from '../allowance/text-field.tsx';
import { civilOf, instantOf } from '../civil.ts';

interface HandlingInputProps {
  readonly field: HandlingField;
  readonly value: string | boolean | undefined;
  readonly onChange: (value: string | boolean) => void;
}

/** The input of a value, by its type. */
export function HandlingInput({ field, value, onChange }: HandlingInputProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const label = t(`handling:field.${field.fact.replace('.', '_')}`);
  const isRequired = field.isOptional !== true;
  const written = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'boolean':
      return (
        <Checkbox checked={value === true} onChange={event => onChange(event.target.checked)}>
          {label}
        </Checkbox>
      );
    case 'text':
      return <TextField label={label} rows={1} required={isRequired} value={written} onChange={onChange} />;
    case 'choice':
      return (
        <Field label={label}>
          {control => (
            <Select
              {...control}
              value={written === '' ? null : written}
              options={(field.options ?? []).map(option => ({
                value: option,
                label: t(`handling:option.${option}`),
              }))}
              onChange={onChange}
            />
          )}
        </Field>
      );
    case 'instant':
      return (
        <Field label={label}>
          {control => (
            <Input
              {...control}
              type="datetime-local"
              required={isRequired}
              value={written ? civilOf(zone, new Date(written)).slice(0, 16) : ''}
              onChange={event => onChange(event.target.value ? instantOf(zone, event.target.value) : '')}
            />
          )}
        </Field>
      );
  }
}
