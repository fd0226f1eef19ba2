import { Input } from 'antd';
import { Field } from '../../../shared/elements/field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Lines of text; one makes an input of a single line. */
  readonly rows?: number;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

const maxOfLine = 200;
const maxOfParagraphs = 10_000;

/** Words of a person: one line or several. */
export function TextField({ label, hint, value, onChange, rows = 3, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {control =>
        rows === 1 ? (
          <Input
            {...control}
            {...rest}
            value={value}
            maxLength={maxOfLine}
            onChange={event => onChange(event.target.value)}
          />
        ) : (
          <Input.TextArea
            {...control}
            {...rest}
            value={value}
            maxLength={maxOfParagraphs}
            autoSize={{ minRows: rows, maxRows: 12 }}
            onChange={event => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
