import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from './file-button.tsx';
import './inputs.css';

interface FileInputProps {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** Media types that may be chosen, such as `image/*`. */
  readonly accept?: string;
  /** Opens the camera of a phone at once. */
  readonly camera?: boolean;
}

/** Chooses files or takes photographs, and shows what was chosen. */
export function FileInput({ label, files, onChange, accept, camera = false }: FileInputProps) {
  return (
    <div className="stack">
      <FileButton
        label={label}
        accept={accept}
        multiple
        camera={camera}
        onChoose={(_, chosen) => onChange([...files, ...chosen])}
      />
      {files.length > 0 ? (
        <div className="photos">
          {files.map(file => (
            <Chosen
              key={`${file.name}-${file.lastModified}-${file.size}`}
              file={file}
              onRemove={() => onChange(files.filter(other => other !== file))}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Chosen({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const address = useMemo(
    () => (file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined),
    [file],
  );
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address]);
  return (
    <figure>
      {address ? <img src={address} alt={file.name} /> : <span className="file">{file.name}</span>}
      <button
        type="button"
        className="button"
        aria-label={t('common:action.remove_named', { name: file.name })}
        onClick={onRemove}
      >
        ×
      </button>
    </figure>
  );
}
