import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Board, BoardOrder } from '#contract/board.ts';
import { DueBadge } from '../../../shared/clock/due-badge.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';
import { OrderStateTag } from '../../parts/word-tags.tsx';
import { type Line, linesOf } from './lines.ts';

/** The board on a phone: what nobody holds, then the day of each engineer. */
export function DayList({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const lines = linesOf(board);
  const busy = lines.filter(({ visits, untimed }) => visits.length + untimed.length > 0);
  const free = lines.filter(line => !busy.includes(line)).map(({ engineer }) => engineer.name);
  return (
    <div className="stack">
      <Panel title={t('board:unassigned')} extra={<Tag>{board.unassigned.length}</Tag>}>
        {board.unassigned.length === 0 ? <p className="quiet">{t('board:no_unassigned')}</p> : null}
        <Orders orders={board.unassigned} />
      </Panel>
      {busy.map(line => (
        <EngineerDay key={line.engineer.engineerId} line={line} />
      ))}
      {free.length > 0 ? (
        <p className="quiet">{t('board:free', { names: free.join(t('board:comma')) })}</p>
      ) : null}
    </div>
  );
}

function EngineerDay({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const { engineer, visits, untimed } = line;
  return (
    <Panel title={engineer.name} extra={engineer.isOut ? <Tag tone="risk">{t('board:is_out')}</Tag> : null}>
      <Orders orders={[...visits.map(({ order }) => order), ...untimed]} />
    </Panel>
  );
}

/** Orders as lines that lead to them. */
export function Orders({ orders }: { readonly orders: readonly BoardOrder[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="board-list">
      {orders.map(order => (
        <li key={order.id} data-risk={order.risk}>
          <Link to={`/work-orders/${order.id}`}>
            <span className="between">
              <span>
                {order.from
                  ? `${format.time(order.from)}–${format.time(order.to ?? order.from)}`
                  : t('board:no_time')}
              </span>
              {order.dueAt ? <DueBadge dueAt={order.dueAt} risk={order.risk} /> : null}
            </span>
            <strong>{order.customerName}</strong>
            <span className="between small">
              <span className="quiet">{order.placeName}</span>
              <OrderStateTag state={order.state} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
