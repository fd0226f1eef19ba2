import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/text/use-format.ts';
import type { Handling } from './board-line.tsx';
import type { Visit } from './lines.ts';
import { placeOn, type Scale } from './scale.ts';

interface VisitBarProps extends Handling {
  readonly visit: Visit;
  readonly scale: Scale;
  readonly isChosen: boolean;
}

const narrowPixels = 44;

/** An order at its time. Its colour says whether its limit is near or over, its edge how far the work is. */
export const VisitBar = memo((props: VisitBarProps) => {
  const { visit, scale, isChosen, onPress, onChoose, onKeyPickUp } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const place = placeOn(scale, visit.fromMs, visit.toMs);
  if (!place) return null;
  const { order } = visit;
  const time = `${format.time(order.from ?? '')}–${format.time(order.to ?? '')}`;
  const words = [order.orderNo, time, order.customerName, t(`words:work_order_state.${order.state}`)];
  return (
    <button
      type="button"
      className="board-visit"
      data-order={order.id}
      data-risk={order.risk}
      data-state={order.state}
      data-fixed={order.mayShift ? undefined : true}
      aria-pressed={isChosen}
      aria-label={words.join(' · ')}
      title={words.join(' · ')}
      style={place}
      onPointerDown={event => (order.mayShift ? onPress(order, event) : undefined)}
      onClick={() => onChoose(order)}
      onKeyDown={({ key }) => (key === 'm' && order.mayShift ? onKeyPickUp(order) : undefined)}
    >
      {place.width >= narrowPixels ? order.customerName : null}
    </button>
  );
});
