import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import '../../../shared/inputs/inputs.css';
import { FileButton } from '../../../shared/inputs/file-button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { usePhotoQueue } from '../../photo/use-photo-queue.ts';
import './photos.css';
import { QueuedFigure } from './queued-figure.tsx';

const moments = ['before', 'after', 'other'] as const;

/** Photographs of the job, those that are there and those on their way. */
export function Photos({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const { queue, add, isAdding, error } = usePhotoQueue(order.id);
  const mayAdd = order.allowances.some(({ action, allowed }) => action === 'work_order.add_photo' && allowed);
  if (!mayAdd && order.photos.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('field:photo.title')}>
      <h2>{t('field:photo.title')}</h2>
      {order.photos.length + queue.length > 0 ? (
        <div className="photos">
          {order.photos.map(photo => (
            <figure key={photo.id}>
              <a href={photo.path} target="_blank" rel="noreferrer">
                <img src={photo.path} alt={photo.name} loading="lazy" />
              </a>
              <figcaption>{t(`field:photo.moment.${photo.moment}`)}</figcaption>
            </figure>
          ))}
          {queue.map(entry => (
            <QueuedFigure key={entry.key} entry={entry} />
          ))}
        </div>
      ) : null}
      {isAdding ? <p className="quiet">{t('unsent:keeping')}</p> : null}
      <ProblemNotice error={error} />
      {mayAdd ? (
        <div className="photo-buttons">
          {moments.map(moment => (
            <FileButton
              key={moment}
              label={t(`field:photo.take.${moment}`)}
              accept="image/*"
              multiple
              wide
              onChoose={(_, files) => add({ files, moment })}
            />
          ))}
        </div>
      ) : null}
    </section>
  );
}
