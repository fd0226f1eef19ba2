import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import type { VanMovement } from '#contract/van-stock-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Scroller } from '../../elements/scroller.tsx';
import { Panel } from '../../parts/panel.tsx';

const columns = ['when', 'what', 'name', 'change', 'left_after', 'by'] as const;

/** What came onto the van and left it, the latest first. */
export function Movements({ engineerId: id }: { readonly engineerId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(vanStockEndpoints.movements, { params: { id } }));
  return (
    <Panel title={t('van:history')}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data?.items.length === 0 ? <p className="quiet">{t('van:no_history')}</p> : null}
      {data && data.items.length > 0 ? (
        <Scroller label={t('van:history')} minWidth={620}>
          <table className="plain tight" aria-label={t('van:history')}>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col">
                    {t(`van:${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.items.map(movement => (
                <Moved key={movement.id} movement={movement} />
              ))}
            </tbody>
          </table>
        </Scroller>
      ) : null}
    </Panel>
  );
}

function Moved({ movement }: { readonly movement: VanMovement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayRead = useMay()('work_order.read');
  const { partNo, name, kind, change, leftAfter, orderId, orderNo, reason, at, byName } = movement;
  return (
    <tr>
      <td>{format.instant(at)}</td>
      <td>
        {t(`van:kind.${kind}`)}{' '}
        {orderId && mayRead ? <Link to={`/work-orders/${orderId}`}>{orderNo}</Link> : orderNo}
        {reason ? <div className="quiet small">{reason}</div> : null}
      </td>
      <td>
        {name} <span className="quiet small">{partNo}</span>
      </td>
      <td className="number">{change > 0 ? `+${format.number(change)}` : format.number(change)}</td>
      <td className="number">{format.number(leftAfter)}</td>
      <td>{byName}</td>
    </tr>
  );
}
