import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isFor, type Page } from '../../shared/app/page.ts';
import { ErrorBoundary } from '../../shared/notices/error-boundary.tsx';
import { useMay, useSession } from '../../shared/session/session.ts';
import { withTexts } from '../../shared/text/texts.ts';
import { pages } from '../pages.ts';
import './layout.css';
import './shell.css';

const OutboxBar = lazy(
  withTexts('unsent', () => import('./outbox-bar.tsx').then(found => ({ default: found.OutboxBar }))),
);

/** What surrounds every page of the field client: the page, and the tabs under the thumb. */
export function Shell() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(subscribeToSignal, () => navigator.onLine);
  return (
    <div className="field-client">
      {isOnline ? null : (
        <p className="offline" role="status">
          {t('field:offline')}
        </p>
      )}
      <Suspense>
        <OutboxBar />
      </Suspense>
      <main>
        <ErrorBoundary>
          <Outlet />
        </ErrorBoundary>
      </main>
      <Tabs />
    </div>
  );
}

function Tabs() {
  const { t } = useTranslation();
  const session = useSession();
  const may = useMay();
  const isMine = ({ action }: Page) => action === undefined || may(action);
  const tabs = pages.filter(page => page.icon && isFor(page, session?.roles ?? []) && isMine(page));
  return (
    <nav className="tabs" aria-label={t('field:navigation')}>
      {tabs.map(({ path, titleKey, icon: Icon }) => (
        <Link key={path} to={path} activeOptions={{ exact: path === '/' }}>
          {Icon ? <Icon /> : null}
          {t(titleKey)}
        </Link>
      ))}
    </nav>
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
