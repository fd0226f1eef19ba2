import type { ComponentProps } from 'react';
import { Field } from '../elements/field.tsx';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of an account's form. */
export function TextInput({ label, hint, wrong, onChange, ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {control => (
        <input {...control} {...rest} className="input" onChange={event => onChange(event.target.value)} />
      )}
    </Field>
  );
}
