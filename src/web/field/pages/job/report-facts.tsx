import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import './job.css';

/** The service report in words: what was found, what was done, what it took, what it costs. */
export function ReportFacts({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, consent } = order;
  const chargeOf = (fen: number) => (fen === 0 ? t('field:parts.free') : format.money(fen));
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['report_no', report.reportNo],
    ['use', report.use],
    ['fault', report.fault],
    ['cause', report.cause],
    ['plan', consent?.plan],
    ['work', report.work],
    ['parts', report.parts.map(({ name, quantity }) => `${name} × ${quantity}`).join('\n')],
    ['test', report.testResult],
    ['charge', report.work === null ? null : chargeOf(report.chargeFen)],
    ['opinion', report.opinion],
  ];
  return (
    <dl className="facts report">
      {rows.map(([name, text]) =>
        text ? (
          <div key={name}>
            <dt>{t(`field:report.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
