import { type PointerEvent, type RefObject, useEffect, useRef, useState, type WheelEvent } from 'react';
import { closer, flat, type Point, panned, type View } from './project.ts';

const startScale = 160;
const step = 1.5;

/** Moving over the map: by hand, wheel, buttons and keys. Begins at a place. */
export function useView(boxRef: RefObject<HTMLElement | null>, place: { lng: number; lat: number }) {
  const { lng, lat } = place;
  const [view, setView] = useState<View>({ centre: flat(place), scale: startScale, width: 0, height: 0 });
  const last = useRef<Point>(undefined);
  useEffect(() => setView(before => ({ ...before, centre: flat({ lng, lat }) })), [lng, lat]);
  useEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    const measure = () =>
      setView(before => ({ ...before, width: box.clientWidth, height: box.clientHeight }));
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    measure();
    return () => sizes.disconnect();
  }, [boxRef]);

  const zoom = (factor: number, at?: Point) => setView(before => closer(before, factor, at));
  return {
    view,
    zoomIn: () => zoom(step),
    zoomOut: () => zoom(1 / step),
    zoomAt: (at: Point) => zoom(step * step, at),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.target instanceof Element && event.target.closest('a, button')) return;
        last.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: ({ clientX: x, clientY: y }: PointerEvent<HTMLElement>) => {
        const before = last.current;
        if (!before) return;
        last.current = { x, y };
        setView(found => panned(found, { x: x - before.x, y: y - before.y }));
      },
      onPointerUp: () => {
        last.current = undefined;
      },
      onWheel: ({ deltaY, clientX, clientY, currentTarget }: WheelEvent<HTMLElement>) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        zoom(deltaY < 0 ? step : 1 / step, { x: clientX - left, y: clientY - top });
      },
      onKeyDown: ({ key }: { key: string }) => {
        const by = arrows[key];
        if (by) setView(before => panned(before, by));
        if (key === '+' || key === '=') zoom(step);
        if (key === '-') zoom(1 / step);
      },
    },
  };
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
};
