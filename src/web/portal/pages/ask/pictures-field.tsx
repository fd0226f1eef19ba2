import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/elements/button.tsx';
import { picturesAtMost } from './draft.ts';

interface PicturesFieldProps {
  readonly pictures: readonly File[];
  readonly onChange: (pictures: readonly File[]) => void;
}

/** Photographs of the fault, sent after the request. */
export function PicturesField({ pictures, onChange }: PicturesFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const isFull = pictures.length >= picturesAtMost;
  return (
    <div className="stack">
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        multiple
        disabled={isFull}
        onChange={({ target }) => {
          onChange([...pictures, ...(target.files ?? [])].slice(0, picturesAtMost));
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button" data-wide aria-disabled={isFull}>
        {t('ask:pictures', { count: pictures.length, atMost: picturesAtMost })}
      </label>
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
