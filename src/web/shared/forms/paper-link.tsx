import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

interface PaperLinkProps {
  /** Of the endpoint that prints. */
  readonly path: string;
  readonly kind?: 'plain';
  readonly children: ReactNode;
}

/** Opens a form as PDF, in the language of the page; without signal there is nobody who prints. */
export function PaperLink({ path, kind, children }: PaperLinkProps) {
  const { i18n } = useTranslation();
  const isOnline = useSyncExternalStore(subscribeToSignal, () => navigator.onLine);
  if (!isOnline) return null;
  const address = `/api/v1${path}?language=${i18n.language}`;
  return (
    <a className="button" data-kind={kind} href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function subscribeToSignal(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}
