import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { PaperLinks } from '../../../shared/elements/paper-links.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { openPrice } from './price.ts';

type ReportView = NonNullable<PortalRequest['report']>;

const told = ['fault', 'cause', 'work', 'testResult'] as const;

/** The service report as the customer signs it. */
export function Report({ token, request }: { readonly token: string; readonly request: PortalRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { report } = request;
  if (!report) return null;
  return (
    <section className="card stack" aria-label={t('portal:report.title')}>
      <h2>
        {t('portal:report.title')} <small className="quiet">{report.reportNo}</small>
      </h2>
      <dl className="told">
        {told.map(name =>
          report[name] ? (
            <div key={name}>
              <dt>{t(`portal:report.${name}`)}</dt>
              <dd className="said">{report[name]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Parts parts={report.parts} />
      {report.work || openPrice(request) !== null ? (
        <Total request={request} chargeFen={report.chargeFen} />
      ) : null}
      {report.signedAt ? (
        <p className="quiet">
          {t('portal:report.signed', { name: report.signedByName, at: format.instant(report.signedAt) })}
        </p>
      ) : null}
      <PaperLinks of={`/portal/${token}`} />
    </section>
  );
}

/** While a quote waits for its answer it is the total that counts: what was used so far may still be nothing. */
function Total({ request, chargeFen }: { readonly request: PortalRequest; readonly chargeFen: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const openFen = openPrice(request);
  const fen = openFen ?? chargeFen;
  return (
    <>
      <p className="sum">
        <span>{t(openFen === null ? 'portal:report.charge' : 'portal:report.quoted')}</span>
        <strong>{fen === 0 ? t('portal:free') : format.money(fen)}</strong>
      </p>
      {openFen === null ? null : <p className="quiet">{t('portal:report.not_answered')}</p>}
    </>
  );
}

function Parts({ parts }: Pick<ReportView, 'parts'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (parts.length === 0) return null;
  return (
    <div>
      <h3>{t('portal:report.parts')}</h3>
      <ul className="parts">
        {parts.map(({ name, quantity, priceFen, isCharged }) => (
          <li key={`${name} ${priceFen} ${isCharged}`} className="sum">
            <span>
              {name} × {quantity}
            </span>
            <span>{isCharged ? format.money(priceFen * quantity) : t('portal:free')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
