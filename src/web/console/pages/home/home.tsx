import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { usePages } from '../../shell/use-pages.ts';
import './home.css';

/** Where a person arrives: the day, and the ways into their work. */
export function Page() {
  const { t } = useTranslation();
  const session = useSession();
  const format = useFormat();
  const pages = usePages().filter(page => page.icon && page.path !== '/');
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('console:home.greeting', { name: session?.name })}</h1>
          <p className="quiet">{format.date(new Date().toISOString())}</p>
        </div>
      </div>
      <ul className="ways">
        {pages.map(({ path, titleKey, icon: Icon }) => (
          <li key={path}>
            <Link to={path} className="card">
              {Icon ? <Icon /> : null}
              {t(titleKey)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
