import { useTranslation } from 'react-i18next';
import type { ServiceReportView } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

const columns = ['part_no', 'part_name', 'quantity', 'price', 'charged'] as const;

/** The parts used, and what is to be paid. */
export function PartsTable({ report }: { readonly report: ServiceReportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (report.parts.length === 0) return <p className="quiet">{t('dispatch:order.no_parts')}</p>;
  return (
    <table className="plain tight" aria-label={t('dispatch:order.parts')}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`dispatch:order.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.parts.map(part => (
          <tr key={part.partNo}>
            <td>{part.partNo}</td>
            <td>{part.name}</td>
            <td>{part.quantity}</td>
            <td>{format.money(part.priceFen)}</td>
            <td>{t(part.isCharged ? 'dispatch:order.charged' : 'dispatch:order.not_charged')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {t('dispatch:order.charge')}
          </th>
          <td>{format.money(report.chargeFen)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
