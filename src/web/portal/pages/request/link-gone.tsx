import { useTranslation } from 'react-i18next';

/** The link leads nowhere (any more): what to do instead. */
export function LinkGone() {
  const { t } = useTranslation();
  return (
    <section className="card stack">
      <h1>{t('portal:gone.title')}</h1>
      <p>{t('portal:gone.why')}</p>
      <p className="quiet">{t('portal:home.lost')}</p>
    </section>
  );
}
