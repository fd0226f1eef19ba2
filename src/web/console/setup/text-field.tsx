import type { ComponentProps } from 'react';
import { Field } from '../../shared/elements/field.tsx';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A line of text that must be given. */
export function TextField({ label, hint, onText, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {control => (
        <input
          {...control}
          {...rest}
          className="input"
          required
          onChange={event => onText(event.target.value)}
        />
      )}
    </Field>
  );
}
