import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../../shared/notices/error-boundary.tsx';
import { Header } from './header.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import './shell.css';
import { useInnerLinks } from './use-inner-links.ts';
import { useReturnedFocus } from './use-returned-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';

const CallSlot = lazy(() =>
  import('../parts/telephone/call-slot.tsx').then(found => ({ default: found.CallSlot })),
);

const ShortcutHelp = lazy(() =>
  import('./shortcut-help.tsx').then(found => ({ default: found.ShortcutHelp })),
);

type Opened = 'nothing' | 'palette' | 'help' | 'rail';

/** What surrounds every page of the console. */
export function Shell() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>('nothing');
  const close = () => setOpened('nothing');
  useInnerLinks();
  useReturnedFocus();
  useShortcuts({ onPalette: () => setOpened('palette'), onHelp: () => setOpened('help') });

  return (
    <div className="console" data-rail={opened === 'rail' ? 'open' : undefined}>
      <a className="skip" href="#page">
        {t('console:shell.skip')}
      </a>
      <Rail onNavigate={close} />
      <button type="button" className="veil" aria-label={t('common:action.close')} onClick={close} />
      <div className="beside">
        <Header
          onRail={() => setOpened('rail')}
          onPalette={() => setOpened('palette')}
          onHelp={() => setOpened('help')}
        />
        <main id="page" tabIndex={-1}>
          <ErrorBoundary>
            <Outlet />
          </ErrorBoundary>
        </main>
      </div>
      <Suspense>
        <CallSlot />
      </Suspense>
      {opened === 'palette' ? <Palette onClose={close} /> : null}
      <Suspense>{opened === 'help' ? <ShortcutHelp onClose={close} /> : null}</Suspense>
    </div>
  );
}
