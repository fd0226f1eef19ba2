import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { FilePicture } from '../forms/file-picture.tsx';
import { useUpload } from '../forms/use-upload.ts';
import { FileButton } from '../inputs/file-button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';

interface PhotosInputProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Photographs, taken or chosen: kept at once, named when the step is sent. */
export function PhotosInput({ label, ids, onChange }: PhotosInputProps) {
  const { t } = useTranslation();
  const sending = useUpload(fileId => onChange([...ids, fileId]));
  return (
    <div className="field stack">
      <FileButton
        label={label}
        accept="image/*"
        isPending={sending.isPending}
        onChoose={file => sending.mutate({ file, name: file.name })}
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
