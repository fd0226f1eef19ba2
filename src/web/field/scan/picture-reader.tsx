import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decoder } from './decoder.ts';

/** Reads a code from a picture: where the camera may not be shown on the page, the phone's own still takes one. */
export function PictureReader({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [isNothing, setNothing] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setNothing(false);
    const text = await firstCodeIn(file);
    if (text) onRead(text);
    else setNothing(true);
  };
  return (
    <div>
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        capture="environment"
        onChange={event => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button" data-wide>
        {t('scan:picture')}
      </label>
      {isNothing ? (
        <p className="wrong" role="alert">
          {t('scan:nothing_found')}
        </p>
      ) : null}
    </div>
  );
}

/** A file that is no picture holds no code. */
async function firstCodeIn(file: File): Promise<string | undefined> {
  const [decode, picture] = await Promise.all([decoder(), createImageBitmap(file).catch(() => undefined)]);
  if (!picture) return undefined;
  const [text] = await decode(picture);
  picture.close();
  return text;
}
