import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { locales } from '#kernel/locale.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import type { WrittenText } from './written.ts';

interface TextFieldsProps {
  readonly label: string;
  readonly value: WrittenText | undefined;
  readonly rows?: number;
  /** Where the label stands above all of them, each is called by its language alone. */
  readonly isLabelled?: boolean;
  readonly onChange: (text: WrittenText) => void;
}

/** A text in every language of the product. */
export function TextFields({ label, value = {}, rows = 1, isLabelled = false, onChange }: TextFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={isLabelled ? 'texts' : 'texts texts-wide'}>
      {locales.map(locale => {
        const language = t(`edition:language.${locale}`);
        const named = `${label} · ${language}`;
        return (
          <Field key={locale} label={isLabelled ? language : named}>
            {control => (
              <Input.TextArea
                {...control}
                lang={locale}
                aria-label={named}
                autoSize={{ minRows: rows, maxRows: 8 }}
                value={value[locale] ?? ''}
                onChange={event => onChange({ ...value, [locale]: event.target.value })}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
