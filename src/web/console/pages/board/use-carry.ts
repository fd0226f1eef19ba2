import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { BoardOrder } from '#contract/board.ts';

/** What lies under the hand while an order is carried by the pointer. */
export interface Hand {
  readonly clientX: number;
  readonly clientY: number;
  /** From the left edge of the bar to the pointer. */
  readonly gripX: number;
  /** It holds a card from beside the lines. */
  readonly isFromSide: boolean;
}

interface Options {
  /** At each frame in which the hand moved. Draws by itself: nothing is rendered for it. */
  readonly onMove: (order: BoardOrder, hand: Hand) => void;
  readonly onDrop: (order: BoardOrder, hand: Hand) => void;
  /** The hand is empty again, however that came. */
  readonly onEnd: () => void;
}

const startPixels = 4;
const gripOfCard = 12;

/** Carrying an order with the pointer: begun by some pixels of movement, given up by Escape. */
export function usePointerCarry(options: Options) {
  const [carried, setCarried] = useState<BoardOrder>();
  const acts = useRef(options);
  acts.current = options;
  const end = useRef<() => void>(undefined);
  const hasMoved = useRef(false);
  useEffect(() => () => end.current?.(), []);

  const pickUp = useCallback((order: BoardOrder, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const isBar = order.from !== null && order.engineerId !== null;
    const gripX = isBar ? Math.min(event.clientX - left, width) : gripOfCard;
    const begun = { x: event.clientX, y: event.clientY };
    let frame = 0;
    let last: Hand = { clientX: event.clientX, clientY: event.clientY, gripX, isFromSide: !isBar };
    hasMoved.current = false;

    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      last = { clientX, clientY, gripX, isFromSide: !isBar };
      if (!hasMoved.current) {
        if (Math.hypot(clientX - begun.x, clientY - begun.y) < startPixels) return;
        hasMoved.current = true;
        setCarried(order);
      }
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        acts.current.onMove(order, last);
      });
    };
    const up = () => {
      stop();
      if (hasMoved.current) acts.current.onDrop(order, last);
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop();
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', press);
      end.current = undefined;
      setCarried(undefined);
      acts.current.onEnd();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', press);
    end.current = stop;
  }, []);

  return { carried, pickUp, hasMoved };
}
