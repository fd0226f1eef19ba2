import { useTranslation } from 'react-i18next';
import type { FormColumn } from '#contract/form.ts';
import { useFormat } from '../text/use-format.ts';
import type { Cell } from './field-input.tsx';
import { FilePicture } from './file-picture.tsx';

interface FieldValueProps {
  readonly field: FormColumn;
  readonly value: Cell | undefined;
  /** Names of persons by their id. */
  readonly people: Readonly<Record<string, string>>;
}

/** What is filled in, as it is read. */
export function FieldValue({ field, value, people }: FieldValueProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (value === undefined || value === null || value === '') return <span className="quiet">—</span>;
  switch (field.type) {
    case 'money':
      return <>{format.money(Number(value))}</>;
    case 'number':
      return <>{format.number(Number(value))}</>;
    case 'boolean':
      return <>{t(value ? 'forms:field.yes' : 'forms:field.no')}</>;
    case 'date':
      return <>{format.day(String(value))}</>;
    case 'instant':
      return <>{format.instant(String(value))}</>;
    case 'choice':
      return <>{field.options.find(option => option.value === value)?.label ?? String(value)}</>;
    case 'person':
      return <>{people[String(value)] ?? String(value)}</>;
    case 'photo':
    case 'signature':
      return <FilePicture fileId={String(value)} label={field.label} />;
    default:
      return <span className="form-words">{String(value)}</span>;
  }
}
