import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PaperLinkProps {
  /** Of the endpoint that prints. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Opens a form as PDF, in the language of the page. */
export function PaperLink({ path, children }: PaperLinkProps) {
  const { i18n } = useTranslation();
  return (
    <a className="button" href={`/api/v1${path}?language=${i18n.language}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
