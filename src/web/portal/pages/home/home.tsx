import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Reached without a link: says where the link is. */
export function Page() {
  const { t } = useTranslation();
  return (
    <section className="card stack">
      <h1>{t('portal:home.title')}</h1>
      <p>{t('portal:home.where')}</p>
      <p className="quiet">{t('portal:home.lost')}</p>
      <Link to="/portal/mine" className="button" data-wide>
        {t('portal:home.account')}
      </Link>
    </section>
  );
}
