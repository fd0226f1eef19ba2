import { useTranslation } from 'react-i18next';
import type { FormContent, FormField } from '#contract/form.ts';
import { Field } from '../elements/field.tsx';
import { FieldInput } from './field-input.tsx';
import { TableInput } from './table-input.tsx';
import './forms.css';

interface FillFieldsProps {
  readonly fields: readonly FormField[];
  readonly content: FormContent;
  readonly onChange: (content: FormContent) => void;
  /** What is wrong, by the field: `amount`, `lines/0/quantity`. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** The fields of a form as the regulation declares them, in its order. */
export function FillFields({ fields, content, onChange, wrong }: FillFieldsProps) {
  return (
    <div className="form-fields">
      {fields.map(field => (
        <OneField
          key={field.name}
          field={field}
          value={content[field.name]}
          onChange={value => onChange({ ...content, [field.name]: value })}
          wrong={wrong}
        />
      ))}
    </div>
  );
}

interface OneFieldProps {
  readonly field: FormField;
  readonly value: FormContent[string] | undefined;
  readonly onChange: (value: FormContent[string]) => void;
  readonly wrong: ReadonlyMap<string, string>;
}

function OneField({ field, value, onChange, wrong }: OneFieldProps) {
  const { t } = useTranslation();
  const hint = field.isConditional ? t('forms:step.conditional') : t('forms:field.optional');
  const label =
    field.isRequired && !field.isConditional
      ? field.label
      : t('forms:field.hinted', { label: field.label, hint });
  if (field.type === 'table') {
    return (
      <div className="field form-wide">
        <span className="label">{label}</span>
        <TableInput
          field={field}
          rows={Array.isArray(value) ? value : [{}]}
          onChange={onChange}
          wrong={below(wrong, field.name)}
        />
        {wrong.has(field.name) ? <span className="wrong">{wrong.get(field.name)}</span> : null}
      </div>
    );
  }
  const cell = Array.isArray(value) ? null : value;
  return (
    <div className={isWide(field) ? 'form-wide' : ''}>
      <Field label={label} wrong={wrong.get(field.name)}>
        {control => <FieldInput {...control} field={field} value={cell} onChange={onChange} />}
      </Field>
    </div>
  );
}

function isWide({ type }: FormField): boolean {
  return type === 'text' || type === 'photo' || type === 'signature';
}

/** The faults of the cells of a table, by their place in it. */
function below(wrong: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  const found = [...wrong].filter(([field]) => field.startsWith(`${name}/`));
  return new Map(found.map(([field, why]) => [field.slice(name.length + 1), why]));
}
