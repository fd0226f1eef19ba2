import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { locales } from '#kernel/locale.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import type { WrittenText } from './written.ts';

interface TextFieldsProps {
  readonly label: string;
  readonly value: WrittenText | undefined;
  readonly rows?: number;
  readonly onChange: (text: WrittenText) => void;
}

/** A text in every language of the product. */
export function TextFields({ label, value = {}, rows = 1, onChange }: TextFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {locales.map(locale => (
        <Field key={locale} label={`${label} · ${t(`edition:language.${locale}`)}`}>
          {control => (
            <Input.TextArea
              {...control}
              lang={locale}
              autoSize={{ minRows: rows, maxRows: 8 }}
              value={value[locale] ?? ''}
              onChange={event => onChange({ ...value, [locale]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </>
  );
}
