import { useTranslation } from 'react-i18next';
import type { PhotoView, WorkOrder } from '#contract/work-order-shape.ts';
import { FileButton } from '../../shared/inputs/file-button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { usePhotoQueue } from '../photo/use-photo-queue.ts';

interface OrderPhotosProps {
  readonly order: WorkOrder;
  readonly moment: PhotoView['moment'];
}

/** Photographs of what goes or comes back: they are the order's, and kept like all others until there is signal. */
export function OrderPhotos({ order, moment }: OrderPhotosProps) {
  const { t } = useTranslation();
  const { queue, add, isAdding, error } = usePhotoQueue(order.id);
  const sent = order.photos.filter(photo => photo.moment === moment).length;
  const count = sent + queue.filter(({ picture }) => picture?.moment === moment).length;
  return (
    <div className="field">
      <span className="label">{t('on-site:taken.photos')}</span>
      {count > 0 ? <span role="status">{t('on-site:taken.photo_count', { count })}</span> : null}
      {isAdding ? <p className="quiet">{t('unsent:keeping')}</p> : null}
      <ProblemNotice error={error} />
      <FileButton
        label={t('on-site:taken.take_photo')}
        accept="image/*"
        multiple
        wide
        onChoose={(_, files) => add({ files, moment })}
      />
    </div>
  );
}
