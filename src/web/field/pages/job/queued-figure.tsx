import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/elements/button.tsx';
import type { QueuedPhoto } from '../../photo/use-photo-queue.ts';

interface QueuedFigureProps {
  readonly photo: QueuedPhoto;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
}

/** A photograph on its way: how far it is, or that it did not arrive. */
export function QueuedFigure({ photo, onRetry, onRemove }: QueuedFigureProps) {
  const { t } = useTranslation();
  const { file, address, share, error } = photo;
  return (
    <figure>
      <img src={address} alt={file.name} data-waiting />
      {error ? (
        <>
          <button
            type="button"
            className="button"
            aria-label={t('common:action.remove_named', { name: file.name })}
            onClick={onRemove}
          >
            ×
          </button>
          <Button onClick={onRetry}>{t('common:action.try_again')}</Button>
        </>
      ) : (
        <progress value={share} aria-label={t('field:photo.sending', { name: file.name })} />
      )}
    </figure>
  );
}
