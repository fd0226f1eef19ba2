import { useTranslation } from 'react-i18next';
import type { PhotoView } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import type { ShownFile } from '../../parts/viewer/shown-file.ts';
import { useViewer } from '../../parts/viewer/use-viewer.tsx';

const fileOf = ({ path, name }: PhotoView): ShownFile => ({ address: path, name, mediaType: 'image/jpeg' });

export function PhotosPanel({ photos }: { readonly photos: readonly PhotoView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { open, viewer } = useViewer(photos.map(fileOf));
  return (
    <Panel title={t('dispatch:order.photos')}>
      {photos.length === 0 ? <p className="quiet">{t('dispatch:order.no_photos')}</p> : null}
      <div className="order-photos">
        {photos.map(photo => (
          <figure key={photo.id}>
            <a href={photo.path} target="_blank" rel="noreferrer" onClick={open(fileOf(photo))}>
              <img loading="lazy" src={photo.path} alt={photo.name} />
            </a>
            <figcaption className="quiet small">
              {t(`words:moment.${photo.moment}`)} · {format.instant(photo.takenAt)}
            </figcaption>
          </figure>
        ))}
      </div>
      {viewer}
    </Panel>
  );
}
