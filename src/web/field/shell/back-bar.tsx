import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import './back-bar.css';

/** The head of a page below a tab: back to where one came from. */
export function BackBar({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <header className="back-bar">
      <Link
        to="/"
        aria-label={t('field:back')}
        onClick={event => {
          if (!canGoBack) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5l-7 7 7 7" />
        </svg>
      </Link>
      <span>{title}</span>
    </header>
  );
}
