import { AutoComplete, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../../shared/elements/field.tsx';
import { type Completion, completed, completionsFor } from './completion.ts';
import { useVocabulary } from './use-names.ts';

interface ConditionInputProps {
  readonly label?: string;
  /** Spoken in the place of a label that is not shown. */
  readonly ariaLabel?: string;
  readonly value: string;
  /** The event whose fields may be named. */
  readonly event?: string;
  readonly onChange: (text: string) => void;
}

/** A condition with completion of the word that is being typed; what is wrong with it is told below the form. */
export function ConditionInput({ label, ariaLabel, value, event, onChange }: ConditionInputProps) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const found = vocabulary ? completionsFor(vocabulary, value, event) : [];
  const options = found.map(one => ({ value: one.name, label: <Offer offer={one} />, offer: one }));
  const input = (
    <AutoComplete
      aria-label={ariaLabel ?? label ?? ''}
      value={value}
      options={options}
      style={{ width: '100%' }}
      onChange={(text: string) => onChange(text)}
      onSelect={(_: string, { offer }: { readonly offer: Completion }) => onChange(completed(value, offer))}
    >
      <Input placeholder={t('edition:condition_example')} />
    </AutoComplete>
  );
  if (label === undefined) return input;
  return <Field label={label}>{() => input}</Field>;
}

function Offer({ offer: { name, meaning } }: { readonly offer: Completion }) {
  return (
    <>
      <code>{name}</code> <span className="quiet small">{meaning}</span>
    </>
  );
}
