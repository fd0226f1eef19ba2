import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/notices/states.tsx';

GlobalWorkerOptions.workerSrc = workerUrl;

/** No more are drawn: whoever needs the rest saves the file. */
const pagesAtMost = 30;

interface PdfPagesProps {
  readonly address: string;
  readonly onFault: () => void;
}

/** A PDF as pictures of its pages, drawn by the page itself: nothing that is written in it runs. */
export function PdfPages({ address, onFault }: PdfPagesProps) {
  const { t } = useTranslation();
  const [paper, setPaper] = useState<PDFDocumentProxy>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each address
  useEffect(() => {
    const reading = getDocument({ url: address, enableXfa: false, stopAtErrors: false });
    reading.promise.then(setPaper, () => {
      if (!reading.destroyed) onFault();
    });
    return () => void reading.destroy();
  }, [address]);
  if (!paper) return <Loading lines={8} />;
  const count = Math.min(paper.numPages, pagesAtMost);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys
    <div className="viewer-pages" role="document" tabIndex={0}>
      {Array.from({ length: count }, (_, page) => page + 1).map(no => (
        <PdfPage key={no} paper={paper} no={no} />
      ))}
      {paper.numPages > count ? <p>{t('viewer:more_pages', { of: paper.numPages })}</p> : null}
    </div>
  );
}

interface PdfPageProps {
  readonly paper: PDFDocumentProxy;
  readonly no: number;
}

function PdfPage({ paper, no }: PdfPageProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    const drawing = paper.getPage(no).then(page => {
      if (isGone || !canvas.current) return;
      const viewport = page.getViewport({ scale: 1.5 * Math.min(2, window.devicePixelRatio) });
      canvas.current.width = viewport.width;
      canvas.current.height = viewport.height;
      return page.render({ canvas: canvas.current, viewport }).promise;
    });
    drawing.catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [paper, no]);
  return <canvas ref={canvas} role="img" aria-label={t('viewer:page', { no })} />;
}
