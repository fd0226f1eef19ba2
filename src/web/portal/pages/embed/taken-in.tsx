import { useTranslation } from 'react-i18next';

export interface Taken {
  readonly requestNo: string;
  readonly path: string;
  /** Pictures that did not arrive: they can be sent on the page of the request. */
  readonly lost: number;
}

interface TakenInProps {
  readonly taken: Taken;
  readonly thanks: string;
}

/** The number, and the secret link to where it stands; opened in a window of its own, for it is not for the page around. */
export function TakenIn({ taken, thanks }: TakenInProps) {
  const { t } = useTranslation();
  const { requestNo, path, lost } = taken;
  return (
    <section className="card stack" role="status">
      <h1>{t('embed:taken')}</h1>
      <p>{thanks === '' ? t('embed:thanks') : thanks}</p>
      <p>
        {t('embed:number')} <strong>{requestNo}</strong>
      </p>
      {lost > 0 ? <p className="notice">{t('embed:pictures_lost', { count: lost })}</p> : null}
      <a className="button" data-wide href={path} target="_blank" rel="noreferrer">
        {t('embed:see')}
      </a>
      <p className="quiet">{t('embed:keep')}</p>
    </section>
  );
}
