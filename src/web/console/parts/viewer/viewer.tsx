import {
  CloseOutlined,
  DownloadOutlined,
  LeftOutlined,
  RightOutlined,
  RotateRightOutlined,
} from '@ant-design/icons';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/notices/states.tsx';
import { kindOf, type ShownFile } from './shown-file.ts';
import './viewer.css';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(found => ({ default: found.PdfPages })));

interface ViewerProps {
  readonly files: readonly ShownFile[];
  /** Address of the one that is shown first. */
  readonly first: string;
  readonly onClose: () => void;
}

/** Files one after the other, as large as the window: arrow keys go on, R turns, Escape closes. */
export function Viewer({ files, first, onClose }: ViewerProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const start = files.findIndex(({ address }) => address === first);
  const [place, setPlace] = useState(Math.max(0, start));
  const [turns, setTurns] = useState(0);
  const file = files[place];
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const go = (step: number) => {
    // What has the focus may go with the file: keys are heard by the dialog then.
    if (!document.activeElement?.closest('footer')) dialog.current?.focus();
    setPlace((place + step + files.length) % files.length);
    setTurns(0);
  };
  const turn = () => setTurns(before => before + 1);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.ctrlKey || event.metaKey) return;
    if (step) go(step);
    else if (event.key.toLowerCase() === 'r') turn();
    else return;
    event.preventDefault();
  };
  if (!file) return null;
  return (
    <dialog
      ref={dialog}
      className="viewer"
      tabIndex={-1}
      aria-label={t('viewer:title', { name: file.name })}
      onCancel={onClose}
      onKeyDown={press}
    >
      <header>
        <span className="viewer-name">{file.name}</span>
        <span role="status">{t('viewer:place', { no: place + 1, of: files.length })}</span>
        {kindOf(file) === 'picture' ? (
          <button type="button" aria-label={t('viewer:rotate')} onClick={turn}>
            <RotateRightOutlined />
          </button>
        ) : null}
        <a href={file.address} download={file.name} aria-label={t('viewer:save')}>
          <DownloadOutlined />
        </a>
        <button type="button" aria-label={t('common:action.close')} onClick={onClose}>
          <CloseOutlined />
        </button>
      </header>
      <Shown key={file.address} file={file} turns={turns} />
      {files.length > 1 ? (
        <footer>
          <button type="button" aria-label={t('viewer:previous')} onClick={() => go(-1)}>
            <LeftOutlined />
          </button>
          <button type="button" aria-label={t('viewer:next')} onClick={() => go(1)}>
            <RightOutlined />
          </button>
        </footer>
      ) : null}
    </dialog>
  );
}

/** The file itself; one that cannot be shown says so and may still be saved. */
function Shown({ file, turns }: { readonly file: ShownFile; readonly turns: number }) {
  const { t } = useTranslation();
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <p className="viewer-broken">{t('viewer:broken')}</p>;
  const fail = () => setIsBroken(true);
  if (kindOf(file) === 'pdf')
    return (
      <Suspense fallback={<Loading lines={6} />}>
        <PdfPages address={file.address} onFault={fail} />
      </Suspense>
    );
  const isAcross = turns % 2 === 1;
  return (
    <div className="viewer-picture" data-across={isAcross || undefined}>
      <img src={file.address} alt={file.name} style={{ rotate: `${turns * 90}deg` }} onError={fail} />
    </div>
  );
}
