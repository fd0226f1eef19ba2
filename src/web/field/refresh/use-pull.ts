import { type TouchEvent, useRef, useState } from 'react';

/** Pixels of finger until letting go refreshes, and how far the page gives way. */
const enough = 72;
const giveWay = 0.5;

/** Follows a finger that pulls the page down from its very top. */
export function usePull(onPull: () => void) {
  const start = useRef<number>(undefined);
  const [distance, setDistance] = useState(0);

  const end = () => {
    if (distance >= enough) onPull();
    start.current = undefined;
    setDistance(0);
  };

  const handlers = {
    onTouchStart: (event: TouchEvent) => {
      start.current = window.scrollY <= 0 ? event.touches[0]?.clientY : undefined;
    },
    onTouchMove: (event: TouchEvent) => {
      if (start.current === undefined) return;
      setDistance(Math.max(0, (event.touches[0]?.clientY ?? 0) - start.current));
    },
    onTouchEnd: end,
    onTouchCancel: end,
  };

  return { pulled: distance < enough ? 0 : Math.min(distance * giveWay, enough), handlers };
}
