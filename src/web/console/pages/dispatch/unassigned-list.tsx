import { useTranslation } from 'react-i18next';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { DueBadge } from '../../../shared/clock/due-badge.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useKeys } from '../../parts/use-keys.ts';

interface UnassignedListProps {
  readonly rows: readonly WorkOrderRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (orderId: string) => void;
}

/** Work orders that wait for somebody, the most urgent first; j and k go through them. */
export function UnassignedList({ rows, chosen, onChoose }: UnassignedListProps) {
  const { t } = useTranslation();
  const place = rows.findIndex(({ id }) => id === chosen);
  const go = (step: number) => {
    const next = rows[place + step];
    if (next) onChoose(next.id);
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
  return (
    <Panel title={t('dispatch:unassigned')} extra={<Tag>{rows.length}</Tag>}>
      {rows.length === 0 ? <p className="quiet">{t('dispatch:no_unassigned')}</p> : null}
      <ul className="unassigned">
        {rows.map(row => (
          <li key={row.id}>
            <button
              type="button"
              aria-pressed={row.id === chosen}
              data-risk={row.risk}
              onClick={() => onChoose(row.id)}
            >
              <WaitingOrder row={row} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WaitingOrder({ row }: { readonly row: WorkOrderRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = [row.place, ...(row.distanceMetres === null ? [] : [format.distance(row.distanceMetres)])];
  return (
    <>
      <span className="between">
        <span className="no">{row.orderNo}</span>
        {row.dueAt ? <DueBadge dueAt={row.dueAt} risk={row.risk} /> : null}
      </span>
      <span className="line-clamp">{row.customerName}</span>
      <span className="line-clamp quiet small">{place.join(' · ')}</span>
      <span className="line-clamp quiet small">
        {[t(`words:fault_class.${row.faultClass}`), row.requiredSkill, row.task].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
