import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import { useNow } from '../../../shared/clock/use-now.ts';
import { BoardLine, type Handling } from './board-line.tsx';
import { firstRowIn, lineHeight, rowsIn } from './geometry.ts';
import type { Line, Span } from './lines.ts';
import { type Look, placeOn, type Scale } from './scale.ts';
import { type Day, TimeHead } from './time-head.tsx';
import type { Held } from './use-key-carry.ts';

interface BoardGridProps extends Handling {
  readonly lines: readonly Line[];
  readonly days: readonly Day[];
  readonly scale: Scale;
  readonly look: Look;
  readonly hours: readonly Span[];
  readonly nowMs: number;
  readonly carried: BoardOrder | undefined;
  readonly held: Held | undefined;
  readonly chosenId: string | undefined;
  readonly scrollRef: RefObject<HTMLElement | null>;
  readonly previewRef: RefObject<HTMLDivElement | null>;
}

/** Engineers × time. Only the lines in sight are drawn, however many there are. */
export const BoardGrid = memo((props: BoardGridProps) => {
  const { lines, days, scale, look, hours, held, scrollRef, previewRef, ...rest } = props;
  const { t } = useTranslation();
  const first = useFirstRow(scrollRef);
  useEffect(() => {
    if (held) reveal(scrollRef.current, held, scale);
  }, [held, scale, scrollRef]);
  useMorning(scrollRef, { scale, hours, nowMs: rest.nowMs });
  const shown = lines.slice(first, first + rowsIn(scrollRef.current));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="board-scroll" ref={scrollRef} tabIndex={0} aria-label={t('board:title')}>
      <TimeHead days={days} scale={scale} look={look} label={t('words:engineer')} />
      <div className="board-body" style={{ height: lines.length * lineHeight, width: scale.width }}>
        <Backdrop days={days} hours={hours} scale={scale} />
        <ul aria-label={t('board:grid')}>
          {shown.map((line, place) => (
            <BoardLine
              key={line.engineer.engineerId}
              {...rest}
              line={line}
              row={first + place}
              count={lines.length}
              top={(first + place) * lineHeight}
              scale={scale}
              hours={hours}
              held={held?.row === first + place ? held : undefined}
            />
          ))}
        </ul>
        <div className="board-over">
          <NowLine scale={scale} />
          <div className="board-preview" ref={previewRef} hidden />
        </div>
      </div>
    </section>
  );
});

/** Changes only when another line comes into sight, so that scrolling within a line renders nothing. */
function useFirstRow(scrollRef: RefObject<HTMLElement | null>): number {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const element = scrollRef.current;
    const look = () => setFirst(firstRowIn(element));
    look();
    element?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scrollRef]);
  return first;
}

const beforeMs = 3_600_000;

/** A line that is wider than the window begins an hour before work does; on a day without work, before it is now. */
function useMorning(
  scrollRef: RefObject<HTMLElement | null>,
  { scale, hours, nowMs }: Pick<BoardGridProps, 'scale' | 'hours' | 'nowMs'>,
): void {
  // Of when the board was opened: nobody is moved along while they look.
  const { current: openedMs } = useRef(nowMs);
  const isNow = openedMs >= scale.startMs && openedMs < scale.endMs;
  const opensMs = hours[0]?.fromMs ?? (isNow ? openedMs : undefined);
  useEffect(() => {
    if (scrollRef.current && opensMs !== undefined)
      scrollRef.current.scrollLeft = Math.max(0, scale.xOf(opensMs - beforeMs));
  }, [scrollRef, scale, opensMs]);
}

function reveal(element: HTMLElement | null, { row, fromMs }: Held, scale: Scale): void {
  if (!element) return;
  const top = row * lineHeight;
  const left = scale.xOf(fromMs);
  const isAbove = top < element.scrollTop;
  const isBelow = top + 2 * lineHeight > element.scrollTop + element.clientHeight - lineHeight;
  if (isAbove || isBelow) element.scrollTop = Math.max(0, top - element.clientHeight / 2);
  const isAside = left < element.scrollLeft || left > element.scrollLeft + element.clientWidth - 280;
  if (isAside) element.scrollLeft = Math.max(0, left - 200);
}

interface BackdropProps {
  readonly days: readonly Day[];
  readonly hours: readonly Span[];
  readonly scale: Scale;
}

/** Working hours lie light on the shade of the time between them. */
const Backdrop = memo(({ days, hours, scale }: BackdropProps) => (
  <div className="board-backdrop" aria-hidden="true">
    {hours.map(({ fromMs, toMs }) => {
      const place = placeOn(scale, fromMs, toMs);
      return place ? <i key={fromMs} className="open" style={place} /> : null;
    })}
    {days.map(({ date, startMs }) => (
      <i key={date} className="midnight" style={{ left: scale.xOf(startMs) }} />
    ))}
  </div>
));

function NowLine({ scale }: { readonly scale: Scale }) {
  const nowMs = useNow();
  if (nowMs < scale.startMs || nowMs > scale.endMs) return null;
  return <i className="board-now" style={{ left: scale.xOf(nowMs) }} />;
}
