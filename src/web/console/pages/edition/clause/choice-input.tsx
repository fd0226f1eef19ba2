import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { choiceKeys } from './words.ts';
import { listOf, shortOf } from './written.ts';

interface ChoiceInputProps {
  readonly label: string;
  /** The key whose words they are. */
  readonly of: string;
  readonly values: readonly string[];
  readonly isMany: boolean;
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

/** One word or several out of a closed list. */
export function ChoiceInput({ label, of, values, isMany, content, onChange }: ChoiceInputProps) {
  const { t } = useTranslation();
  const options = values.map(value => ({ value, label: t(choiceKeys(of, value)) }));
  if (!isMany)
    return (
      <Select
        aria-label={label}
        value={content ?? null}
        options={options}
        onChange={(value: unknown) => onChange(value)}
      />
    );
  return (
    <Select
      aria-label={label}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      value={listOf<string>(content)}
      options={options}
      onChange={(words: string[]) => onChange(shortOf(words))}
    />
  );
}
