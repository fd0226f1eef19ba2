import { useTranslation } from 'react-i18next';
import type { Entry } from '../../offline/entry.ts';
import { usePicture } from '../../photo/use-picture.ts';

/** A photograph that this phone keeps: it waits for its turn, or for a person. */
export function QueuedFigure({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const address = usePicture(entry.key);
  const name = entry.picture?.name ?? '';
  return (
    <figure>
      {address ? <img src={address} alt={name} data-waiting /> : null}
      <figcaption>{t(`unsent:state.${entry.state}`)}</figcaption>
    </figure>
  );
}
