import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { OrderStateTag } from '../../parts/word-tags.tsx';
import { placeOf, shownHours } from './day-line.ts';

interface DayTableProps {
  readonly rows: readonly WorkOrderRow[];
  /** Midnight at which the day begins. */
  readonly dayStart: string;
}

/** A line of the day for each engineer; orders without a time stand beside it. */
export function DayTable({ rows, dayStart }: DayTableProps) {
  const { t } = useTranslation();
  const byEngineer = Map.groupBy(rows, row => row.engineerName ?? '');
  return (
    <table className="plain day-table" aria-label={t('dispatch:day')}>
      <thead>
        <tr>
          <th scope="col">{t('words:engineer')}</th>
          <th scope="col" className="hours">
            {shownHours.map(hour => (
              <span key={hour}>{hour}</span>
            ))}
          </th>
          <th scope="col">{t('dispatch:untimed')}</th>
        </tr>
      </thead>
      <tbody>
        {[...byEngineer].map(([name, orders]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <div className="line">
                {orders.map(order => (
                  <Visit key={order.id} order={order} dayStart={dayStart} />
                ))}
              </div>
            </td>
            <td>
              <span className="row">
                {orders
                  .filter(({ appointmentFrom }) => appointmentFrom === null)
                  .map(({ id, orderNo, state }) => (
                    <span key={id} className="row">
                      <Link to={`/work-orders/${id}`}>{orderNo}</Link>
                      <OrderStateTag state={state} />
                    </span>
                  ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Visit({ order, dayStart }: { readonly order: WorkOrderRow; readonly dayStart: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!order.appointmentFrom) return null;
  const to = order.appointmentTo ?? order.appointmentFrom;
  const time = `${format.time(order.appointmentFrom)}–${format.time(to)}`;
  const words = [order.orderNo, time, order.customerName, t(`words:work_order_state.${order.state}`)];
  return (
    <Link
      to={`/work-orders/${order.id}`}
      className="visit"
      data-risk={order.risk}
      style={placeOf({ dayStart, from: order.appointmentFrom, to })}
      title={words.join(' · ')}
      aria-label={words.join(' · ')}
    >
      {order.customerName}
    </Link>
  );
}
