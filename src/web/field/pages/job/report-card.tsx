import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { PaperLinks } from '../../../shared/elements/paper-links.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { ReportFacts } from './report-facts.tsx';

/** The report as far as it is written, with the signature under it. */
export function ReportCard({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { report } = order;
  if (!report.use && !report.work) return null;
  return (
    <section className="card stack" aria-label={t('field:report.title')}>
      <h2>{t('field:report.title')}</h2>
      <ReportFacts order={order} />
      {report.signedAt ? (
        <figure className="signed">
          {report.signaturePath ? <img src={report.signaturePath} alt={t('field:report.signature')} /> : null}
          <figcaption className="quiet">
            {t('field:report.signed', { name: report.signedByName, at: format.instant(report.signedAt) })}
            {report.score ? ` · ${t(`common:marks.${report.score}`)}` : null}
          </figcaption>
        </figure>
      ) : null}
      <PaperLinks of={`/work-orders/${order.id}`} />
    </section>
  );
}
