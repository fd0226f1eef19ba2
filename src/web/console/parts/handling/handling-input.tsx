import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HandlingContent, HandlingField } from '#contract/handling.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { TextField } from '../allowance/text-field.tsx';
import { civilOf, instantOf } from '../civil.ts';

type Given = HandlingContent[string];

interface HandlingInputProps {
  readonly field: HandlingField;
  readonly value: Given | undefined;
  /** An empty text where it was emptied again. */
  readonly onChange: (value: Given) => void;
}

/** The input of a value, by its type. */
export function HandlingInput({ field, value, onChange }: HandlingInputProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const name = t(`handling:field.${field.fact.replace('.', '_')}`);
  const isRequired = field.isOptional !== true;
  const label = isRequired ? name : t('handling:optional', { name });
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
    case 'money':
      return (
        <Field label={label}>
          {control => (
            <MoneyInput
              {...control}
              value={typeof value === 'number' ? value : undefined}
              onChange={fen => onChange(fen ?? '')}
            />
          )}
        </Field>
      );
    case 'count':
      return (
        <Field label={label}>
          {control => (
            <InputNumber
              {...control}
              min={1}
              precision={0}
              value={typeof value === 'number' ? value : null}
              onChange={count => onChange(count ?? '')}
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
