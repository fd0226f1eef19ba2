import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/elements/button.tsx';
import { FileButton } from '../../../shared/inputs/file-button.tsx';
import { picturesAtMost } from './draft.ts';

interface PicturesFieldProps {
  readonly pictures: readonly File[];
  readonly onChange: (pictures: readonly File[]) => void;
}

/** Photographs of the fault, sent after the request. */
export function PicturesField({ pictures, onChange }: PicturesFieldProps) {
  const { t } = useTranslation();
  const isFull = pictures.length >= picturesAtMost;
  return (
    <div className="stack">
      <FileButton
        label={t('ask:pictures', { count: pictures.length, atMost: picturesAtMost })}
        accept="image/*"
        multiple
        wide
        disabled={isFull}
        onChoose={(_, chosen) => onChange([...pictures, ...chosen].slice(0, picturesAtMost))}
      />
      {pictures.map((file, place) => (
        <div key={`${file.name}${String(place)}`} className="sum">
          <span className="said">{file.name}</span>
          <Button kind="plain" onClick={() => onChange(pictures.filter(other => other !== file))}>
            {t('ask:remove')}
          </Button>
        </div>
      ))}
    </div>
  );
}
