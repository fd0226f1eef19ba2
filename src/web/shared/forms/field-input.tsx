import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormColumn, TableRow } from '#contract/form.ts';
import { MoneyInput } from '../inputs/quantity-input.tsx';
import { useZone } from '../session/zone.ts';
import { civilOf, instantOf } from '../text/civil-time.ts';
import { PersonInput } from './person-input.tsx';
import { PhotoInput } from './photo-input.tsx';

const SignatureField = lazy(() =>
  import('./signature-field.tsx').then(found => ({ default: found.SignatureField })),
);

export type Cell = TableRow[string];

export interface FieldInputProps {
  readonly field: FormColumn;
  readonly value: Cell | undefined;
  readonly onChange: (value: Cell) => void;
  readonly id: string;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-label'?: string;
}

/** The control for one kind of value of a form. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, onChange, ...control } = props;
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'text':
      return (
        <textarea
          {...control}
          className="input form-text"
          rows={1}
          maxLength={10_000}
          value={text}
          onChange={event => onChange(event.target.value)}
        />
      );
    case 'number':
      return <NumberInput {...props} />;
    case 'money':
      return (
        <MoneyInput
          {...control}
          value={typeof value === 'number' ? value : undefined}
          onChange={fen => onChange(fen ?? null)}
        />
      );
    case 'date':
      return (
        <input
          {...control}
          className="input"
          type="date"
          value={text}
          onChange={event => onChange(event.target.value || null)}
        />
      );
    case 'instant':
      return <InstantInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'boolean':
      return <YesNoInput {...props} />;
    case 'photo':
      return <PhotoInput {...props} />;
    case 'signature':
      return (
        <Suspense>
          <SignatureField {...props} />
        </Suspense>
      );
    case 'person':
      return <PersonInput {...control} value={text} onChange={id => onChange(id || null)} />;
    case 'table':
      return null;
  }
}

function NumberInput({ field: _, value, onChange, ...control }: FieldInputProps) {
  return (
    <input
      {...control}
      className="input"
      type="number"
      step="any"
      inputMode="decimal"
      value={typeof value === 'number' ? value : ''}
      onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
    />
  );
}

function InstantInput({ field: _, value, onChange, ...control }: FieldInputProps) {
  const zone = useZone();
  const at = typeof value === 'string' && value !== '' ? civilOf(zone, new Date(value)) : '';
  return (
    <input
      {...control}
      className="input"
      type="datetime-local"
      value={at}
      onChange={event => onChange(event.target.value ? instantOf(zone, event.target.value) : null)}
    />
  );
}

function ChoiceInput({ field, value, onChange, ...control }: FieldInputProps) {
  const { t } = useTranslation();
  return (
    <select
      {...control}
      className="input"
      value={typeof value === 'string' ? value : ''}
      onChange={event => onChange(event.target.value || null)}
    >
      <option value="">{t('forms:field.choose')}</option>
      {field.options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function YesNoInput({ field: _, value, onChange, ...control }: FieldInputProps) {
  const { t } = useTranslation();
  return (
    <select
      {...control}
      className="input"
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value === 'true')}
    >
      <option value="">{t('forms:field.choose')}</option>
      <option value="true">{t('forms:field.yes')}</option>
      <option value="false">{t('forms:field.no')}</option>
    </select>
  );
}
