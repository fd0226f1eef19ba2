import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../shared/app/page.ts';
import { Mark } from '../../shared/elements/mark.tsx';
import { useSession } from '../../shared/session/session.ts';
import { usePages } from './use-pages.ts';

interface RailProps {
  readonly onNavigate: () => void;
}

/** The navigation: the pages of this person's roles, in groups. */
export function Rail({ onNavigate }: RailProps) {
  const { t } = useTranslation();
  const session = useSession();
  const groups = Map.groupBy(
    usePages().filter(page => page.icon),
    page => page.groupKey ?? '',
  );
  return (
    <nav className="rail" aria-label={t('console:shell.navigation')}>
      <div className="brand">
        <Mark size={26} />
        <span>{session?.companyName}</span>
      </div>
      {[...groups].map(([groupKey, pages]) => (
        <div key={groupKey} className="group">
          {groupKey ? <h2>{t(groupKey)}</h2> : null}
          <ul>
            {pages.map(page => (
              <Entry key={page.path} page={page} onNavigate={onNavigate} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Entry({ page, onNavigate }: { readonly page: Page; readonly onNavigate: () => void }) {
  const { t } = useTranslation();
  const { icon: Icon, count: Count } = page;
  return (
    <li>
      <Link to={page.path} activeOptions={{ exact: page.path === '/' }} onClick={onNavigate}>
        {Icon ? (
          <span aria-hidden="true">
            <Icon />
          </span>
        ) : null}
        {t(page.titleKey)}
        <Suspense>{Count ? <Count /> : null}</Suspense>
      </Link>
    </li>
  );
}
