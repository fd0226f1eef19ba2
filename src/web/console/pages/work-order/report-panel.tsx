import { useTranslation } from 'react-i18next';
import type { ServiceReportView, WorkOrder } from '#contract/work-order-shape.ts';
import { PaperLinks } from '../../../shared/elements/paper-links.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { PartsTable } from './parts-table.tsx';

const written = ['use', 'fault', 'cause', 'work', 'testResult', 'runningHours', 'mileageKm'] as const;

/** 《维修记录单》: what the engineer found and did. */
export function ReportPanel({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, consent } = order;
  const lines = written.filter(name => report[name] !== null);
  return (
    <Panel title={t('dispatch:order.report')} extra={<span className="quiet">{report.reportNo}</span>}>
      {lines.length === 0 ? <p className="quiet">{t('dispatch:order.no_report')}</p> : null}
      <dl className="facts">
        {lines.map(name => [
          <dt key={name}>{t(`dispatch:report.${name}`)}</dt>,
          <dd key={`${name}:`} className="paragraphs">
            {report[name]}
          </dd>,
        ])}
        {lines.length > 0 ? <Judged report={report} /> : null}
        {consent ? (
          <>
            <dt>{t('dispatch:order.consent')}</dt>
            <dd>
              {t(consent.isGranted ? 'dispatch:order.consent_granted' : 'dispatch:order.consent_denied')}
              {` · ${format.money(consent.amountFen)} · ${format.instant(consent.at)}`}
              <div className="quiet">{consent.plan}</div>
            </dd>
          </>
        ) : null}
      </dl>
      {lines.length > 0 ? <PartsTable report={report} /> : null}
      {lines.length > 0 ? <PaperLinks of={`/work-orders/${order.id}`} /> : null}
    </Panel>
  );
}

function Judged({ report }: { readonly report: ServiceReportView }) {
  const { t } = useTranslation();
  const word = (is: boolean) => t(is ? 'dispatch:report.yes' : 'dispatch:report.no');
  return (
    <>
      {report.isWithinThreeGuarantees === null ? null : (
        <>
          <dt>{t('dispatch:report.within')}</dt>
          <dd>{word(report.isWithinThreeGuarantees)}</dd>
        </>
      )}
      <dt>{t('dispatch:report.guidance')}</dt>
      <dd>{word(report.isGuidanceGiven)}</dd>
    </>
  );
}
