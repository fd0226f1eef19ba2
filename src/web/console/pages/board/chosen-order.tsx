import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { DueBadge } from '../../../shared/clock/due-badge.tsx';
import { useSpan } from '../../parts/use-span.ts';
import { OrderStateTag } from '../../parts/word-tags.tsx';

interface ChosenOrderProps {
  readonly order: BoardOrder;
  readonly engineerName: string | undefined;
  readonly onPickUp: (order: BoardOrder) => void;
  readonly onTakeBack: (order: BoardOrder) => void;
}

/** The order that was pressed: what it is, and what may be done with it without the pointer. */
export function ChosenOrder({ order, engineerName, onPickUp, onTakeBack }: ChosenOrderProps) {
  const { t } = useTranslation();
  const span = useSpan();
  return (
    <section className="board-chosen" aria-label={t('board:chosen')}>
      <div className="between">
        <Link to={`/work-orders/${order.id}`} className="no">
          {order.orderNo}
        </Link>
        <OrderStateTag state={order.state} />
      </div>
      <strong>{order.customerName}</strong>
      <span className="quiet small">{order.placeName}</span>
      <p className="task">{order.task}</p>
      {engineerName ? <span>{engineerName}</span> : null}
      {order.from ? <span>{span(order.from, order.to)}</span> : null}
      {order.dueAt ? (
        <span className="row">
          <DueBadge dueAt={order.dueAt} risk={order.risk} />
          {order.dueClause ? <ClauseLink clause={order.dueClause} /> : null}
        </span>
      ) : null}
      <div className="buttons">
        <Button disabled={!order.mayShift} onClick={() => onPickUp(order)} aria-keyshortcuts="m">
          {t('board:pick_up')}
        </Button>
        {order.engineerId === null ? null : (
          <Button disabled={!order.mayTakeBack} onClick={() => onTakeBack(order)}>
            {t('board:move.take_back')}
          </Button>
        )}
      </div>
    </section>
  );
}
