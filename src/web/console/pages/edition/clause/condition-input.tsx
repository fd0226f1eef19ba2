import { AutoComplete, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useKnown } from './around.ts';
import { type Completion, completed, completionsFor } from './completion.ts';

interface ConditionInputProps {
  readonly label: string;
  readonly value: string;
  /** The event whose fields may be named, where it is not that of the control. */
  readonly event?: string;
  readonly onChange: (text: string) => void;
}

/** A condition with completion of the word that is being typed; what is wrong with it is told below it. */
export function ConditionInput({ label, value, event, onChange }: ConditionInputProps) {
  const { t } = useTranslation();
  const known = useKnown(event);
  const found = known ? completionsFor(known, value) : [];
  const options = found.map(one => ({ value: one.name, label: <Offer offer={one} />, offer: one }));
  return (
    <AutoComplete
      aria-label={label}
      value={value}
      options={options}
      style={{ width: '100%' }}
      onChange={(text: string) => onChange(text)}
      onSelect={(_: string, { offer }: { readonly offer: Completion }) => onChange(completed(value, offer))}
    >
      <Input placeholder={t('edition:condition_example')} />
    </AutoComplete>
  );
}

function Offer({ offer: { name, meaning } }: { readonly offer: Completion }) {
  return (
    <>
      <code>{name}</code> <span className="quiet small">{meaning}</span>
    </>
  );
}
