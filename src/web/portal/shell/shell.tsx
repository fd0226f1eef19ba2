import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LocaleChoice } from '../../shared/app/locale-choice.tsx';
import '../../shared/app/threshold.css';
import { Mark } from '../../shared/elements/mark.tsx';
import { ErrorBoundary } from '../../shared/notices/error-boundary.tsx';
import './shell.css';

/** What surrounds every page of the portal. */
export function Shell() {
  const { t } = useTranslation();
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
      <footer className="quiet">{t('portal:footer')}</footer>
    </div>
  );
}
