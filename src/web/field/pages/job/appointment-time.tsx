import { useTranslation } from 'react-i18next';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

type Appointed = Pick<WorkOrderRow, 'appointmentFrom' | 'appointmentTo'>;

/** `11月22日 14:00–16:00`, or that none is agreed yet. */
export function AppointmentTime({ order }: { readonly order: Appointed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { appointmentFrom: from, appointmentTo: to } = order;
  if (!from) return <>{t('field:job.no_appointment')}</>;
  return (
    <>
      {format.instant(from)}
      {to ? `–${format.time(to)}` : null}
    </>
  );
}
