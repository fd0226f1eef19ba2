import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/elements/field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isMissing?: boolean;
  readonly onChange: (value: string) => void;
  /** More than one: a box for sentences. */
  readonly lines?: number;
  /** Whole numbers only. */
  readonly isNumber?: boolean;
  readonly type?: 'text' | 'date' | 'time';
}

const mostCharacters = { line: 200, sentences: 10_000, digits: 8 } as const;

export function TextField(props: TextFieldProps) {
  const { t } = useTranslation();
  const { label, hint, value, isMissing, onChange, lines = 1, isNumber = false, type = 'text' } = props;
  return (
    <Field label={label} hint={hint} wrong={isMissing ? t('field:form.needed') : undefined}>
      {control =>
        lines > 1 ? (
          <textarea
            {...control}
            className="input"
            rows={lines}
            maxLength={mostCharacters.sentences}
            value={value}
            onChange={event => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            className="input"
            type={type}
            inputMode={isNumber ? 'numeric' : undefined}
            maxLength={isNumber ? mostCharacters.digits : mostCharacters.line}
            value={value}
            onChange={event =>
              onChange(isNumber ? event.target.value.replace(/\D/g, '') : event.target.value)
            }
          />
        )
      }
    </Field>
  );
}
