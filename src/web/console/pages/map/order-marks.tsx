import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Cluster } from './cluster.ts';

interface OrderMarksProps {
  readonly clusters: readonly Cluster[];
  readonly onOpen: (cluster: Cluster) => void;
}

/** One order leads to itself; several together lead closer, and at last to a list. */
export function OrderMarks({ clusters, onOpen }: OrderMarksProps) {
  const { t } = useTranslation();
  return clusters.map(cluster => {
    const { key, x, y, orders, risk } = cluster;
    const [order] = orders;
    const look = { className: 'map-mark', style: { left: x, top: y }, 'data-risk': risk };
    if (orders.length > 1 || !order)
      return (
        <button
          key={key}
          type="button"
          {...look}
          aria-label={t('board:map.together', { count: orders.length })}
          onClick={() => onOpen(cluster)}
        >
          {orders.length}
        </button>
      );
    const words = [order.orderNo, order.customerName, t(`words:work_order_state.${order.state}`)].join(' · ');
    return (
      <Link key={key} {...look} to={`/work-orders/${order.id}`} aria-label={words} title={words} data-one>
        {order.engineerId === null ? '!' : ''}
      </Link>
    );
  });
}
