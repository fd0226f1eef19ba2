import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/elements/button.tsx';
import { PictureReader } from './picture-reader.tsx';
import './scanner.css';
import { useCamera } from './use-camera.ts';

interface ScannerProps {
  readonly onRead: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera over the page, until it has read a code or is closed. A picture of the code serves as well. */
export function Scanner({ onRead, onClose }: ScannerProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const read = (text: string) => {
    navigator.vibrate?.(60);
    onRead(text);
  };
  const { video, trouble, isShowing, torch } = useCamera(read);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="scanner" aria-label={t('scan:title')} onClose={onClose}>
      <h2>{t('scan:title')}</h2>
      {trouble ? (
        <p className="notice" role="alert">
          {t(`scan:trouble.${trouble}`)}
        </p>
      ) : (
        <p className="quiet" role="status">
          {isShowing ? t('scan:hint') : t('scan:asking')}
        </p>
      )}
      <div className="sight" hidden={trouble !== undefined}>
        <video ref={video} playsInline muted />
      </div>
      <div className="stack">
        {torch ? (
          <Button wide aria-pressed={torch.isOn} onClick={torch.toggle}>
            {torch.isOn ? t('scan:torch_off') : t('scan:torch_on')}
          </Button>
        ) : null}
        <PictureReader onRead={read} />
        <Button wide onClick={() => dialog.current?.close()}>
          {t('scan:close')}
        </Button>
      </div>
    </dialog>
  );
}
