import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import { DueBadge } from '../../../shared/clock/due-badge.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import type { Handling } from './board-line.tsx';

interface SideListProps extends Handling {
  readonly orders: readonly BoardOrder[];
  /** Held by somebody, without a time. */
  readonly untimed: readonly BoardOrder[];
  readonly nameOf: (engineerId: string | null) => string | undefined;
  readonly chosenId: string | undefined;
  readonly areaRef: Ref<HTMLElement>;
}

const shownAtFirst = 60;

/** What nobody holds, the nearest limit first, then what somebody holds without a time: taken from here into a line. */
export function SideList({ orders, untimed, areaRef, ...cards }: SideListProps) {
  const { t } = useTranslation();
  return (
    <section className="board-side" aria-label={t('board:unassigned')} ref={areaRef}>
      <Cards {...cards} title={t('board:unassigned')} orders={orders} />
      {orders.length === 0 ? <p className="quiet">{t('board:no_unassigned')}</p> : null}
      {untimed.length > 0 ? <Cards {...cards} title={t('board:no_time')} orders={untimed} /> : null}
    </section>
  );
}

interface CardsProps extends Omit<SideListProps, 'untimed' | 'areaRef'> {
  readonly title: string;
}

function Cards({ title, orders, chosenId, nameOf, ...handling }: CardsProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <>
      <header>
        <h2>{title}</h2>
        <Tag>{orders.length}</Tag>
      </header>
      <ul>
        {orders.slice(0, shown).map(order => (
          <li key={order.id}>
            <WaitingCard
              {...handling}
              order={order}
              engineerName={nameOf(order.engineerId)}
              isChosen={order.id === chosenId}
            />
          </li>
        ))}
      </ul>
      {orders.length > shown ? (
        <button type="button" className="button" onClick={() => setShown(shown + shownAtFirst)}>
          {t('words:more')}
        </button>
      ) : null}
    </>
  );
}

interface WaitingCardProps extends Handling {
  readonly order: BoardOrder;
  readonly engineerName: string | undefined;
  readonly isChosen: boolean;
}

function WaitingCard({ order, engineerName, isChosen, ...handling }: WaitingCardProps) {
  const { onPress, onChoose, onKeyPickUp } = handling;
  const { t } = useTranslation();
  const format = useFormat();
  const about = [t(`words:fault_class.${order.faultClass}`), order.requiredSkill, order.task];
  const where = [
    engineerName,
    format.duration(order.plannedMinutes),
    order.distanceMetres === null ? null : format.distance(order.distanceMetres),
    order.placeName,
  ];
  return (
    <button
      type="button"
      className="board-card"
      data-order={order.id}
      data-risk={order.risk}
      aria-pressed={isChosen}
      onPointerDown={event => (order.mayShift ? onPress(order, event) : undefined)}
      onClick={() => onChoose(order)}
      onKeyDown={({ key }) => (key === 'm' && order.mayShift ? onKeyPickUp(order) : undefined)}
    >
      <span className="between">
        <span className="no">{order.orderNo}</span>
        {order.dueAt ? <DueBadge dueAt={order.dueAt} risk={order.risk} /> : null}
      </span>
      <span className="line-clamp">{order.customerName}</span>
      <span className="line-clamp quiet small">{where.filter(Boolean).join(' · ')}</span>
      <span className="line-clamp quiet small">{about.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
