import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { FilePicture } from '../forms/file-picture.tsx';
import { useUpload } from '../forms/use-upload.ts';
import { ProblemNotice } from '../notices/problem-notice.tsx';

interface PhotosInputProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Photographs, taken or chosen: kept at once, named when the step is sent. */
export function PhotosInput({ label, ids, onChange }: PhotosInputProps) {
  const { t } = useTranslation();
  const id = useId();
  const sending = useUpload(fileId => onChange([...ids, fileId]));
  return (
    <div className="field stack">
      <label htmlFor={id} className="button" aria-busy={sending.isPending}>
        {label}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        disabled={sending.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) sending.mutate({ file, name: file.name });
          target.value = '';
        }}
      />
      <div className="row">
        {ids.map((fileId, place) => (
          <span key={fileId} className="row">
            <FilePicture fileId={fileId} label={`${label} ${place + 1}`} />
            <Button
              aria-label={t('common:action.remove_named', { name: `${label} ${place + 1}` })}
              onClick={() => onChange(ids.filter(one => one !== fileId))}
            >
              ×
            </Button>
          </span>
        ))}
      </div>
      <ProblemNotice error={sending.error} />
    </div>
  );
}
