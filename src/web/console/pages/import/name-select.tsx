import { Select } from 'antd';

interface NameSelectProps<N extends string> {
  readonly label: string;
  readonly value: N | null;
  readonly options: readonly { readonly value: N; readonly label: string }[];
  readonly onChange: (value: N | null) => void;
}

/** A role or an event out of many, or none; its label is what is asked while none is chosen. */
export function NameSelect<N extends string>({ label, value, options, onChange }: NameSelectProps<N>) {
  return (
    <Select<N | null>
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value}
      options={[...options]}
      onChange={next => onChange(next ?? null)}
    />
  );
}
