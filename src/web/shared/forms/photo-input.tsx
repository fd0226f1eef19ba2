import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { FileButton } from '../inputs/file-button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import type { FieldInputProps } from './field-input.tsx';
import { FilePicture } from './file-picture.tsx';
import { useUpload } from './use-upload.ts';

/** A photograph, taken or chosen: kept at once, named by the form. */
export function PhotoInput({ field, value, onChange, id }: FieldInputProps) {
  const { t } = useTranslation();
  const sending = useUpload(onChange);
  if (typeof value === 'string' && value !== '') {
    return (
      <div className="row">
        <FilePicture fileId={value} label={field.label} />
        <Button onClick={() => onChange(null)}>{t('forms:action.remove')}</Button>
      </div>
    );
  }
  return (
    <div className="stack">
      <FileButton
        id={id}
        label={t('forms:action.take_photo')}
        accept="image/*,application/pdf"
        isPending={sending.isPending}
        onChoose={file => sending.mutate({ file, name: file.name })}
      />
      <ProblemNotice error={sending.error} />
    </div>
  );
}
