import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../shared/inputs/file-button.tsx';
import { decoder } from './decoder.ts';

/** Reads a code from a picture: where the camera may not be shown on the page, the phone's own still takes one. */
export function PictureReader({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const [isNothing, setNothing] = useState(false);
  const take = async (file: File) => {
    setNothing(false);
    const text = await firstCodeIn(file);
    if (text) onRead(text);
    else setNothing(true);
  };
  return (
    <div>
      <FileButton label={t('scan:picture')} accept="image/*" camera wide onChoose={file => void take(file)} />
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
