import { Select } from 'antd';
import type { NamedKind } from './shape.ts';
import { useNames } from './use-names.ts';
import { listOf, shortOf } from './written.ts';

interface NameInputProps {
  readonly label: string;
  readonly of: NamedKind;
  readonly isMany: boolean;
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

/** One name or several out of what clauses may name, shown by their meaning. */
export function NameInput({ label, of, isMany, content, onChange }: NameInputProps) {
  const options = useNames(of);
  if (!isMany)
    return (
      <Select
        aria-label={label}
        showSearch={{ optionFilterProp: 'label' }}
        value={content ?? null}
        options={options}
        onChange={(name: unknown) => onChange(name)}
      />
    );
  return (
    <Select
      aria-label={label}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      value={listOf<string>(content)}
      options={options}
      onChange={(names: string[]) => onChange(shortOf(names) ?? [])}
    />
  );
}
