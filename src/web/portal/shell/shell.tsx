import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LocaleChoice } from '../../shared/app/locale-choice.tsx';
import '../../shared/app/threshold.css';
import { Mark } from '../../shared/elements/mark.tsx';
import { ErrorBoundary } from '../../shared/notices/error-boundary.tsx';
import './shell.css';

/** What surrounds every page of the portal; within a page of the company it is that page. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (pathname.startsWith('/portal/embed/')) return <Framed />;
  return (
    <div className="portal">
      <header>
        <span className="brand">
          <Mark />
          {t('portal:title')}
        </span>
        <LocaleChoice />
      </header>
      <main>
        <ErrorBoundary>
          <Outlet />
        </ErrorBoundary>
      </main>
      {pathname.startsWith('/s/') ? <footer className="quiet">{t('portal:footer')}</footer> : null}
    </div>
  );
}

function Framed() {
  return (
    <main className="embedded">
      <ErrorBoundary>
        <Outlet />
      </ErrorBoundary>
    </main>
  );
}
