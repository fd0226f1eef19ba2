import { useEffect, useState } from 'react';
import type { BoardOrder } from '#contract/board.ts';
import type { Gap } from './fit.ts';
import { gapsFor } from './fit.ts';
import { type Line, lengthMsOf, type Span, visitOf } from './lines.ts';
import type { Scale } from './scale.ts';

/** Where an order that is carried by the keyboard is held: over a line, at a time. */
export interface Held extends Span {
  readonly order: BoardOrder;
  readonly row: number;
}

interface Options {
  readonly lines: readonly Line[];
  readonly hours: readonly Span[];
  readonly scale: Scale;
  readonly nowMs: number;
  readonly onDrop: (held: Held) => void;
  readonly onGiveUp: () => void;
}

const dayMs = 86_400_000;

/** Carrying an order with the keys: arrows for line and time, with Shift a day, N the next gap, Enter puts it down. */
export function useKeyCarry(options: Options) {
  const [held, setHeld] = useState<Held>();
  useEffect(() => {
    if (!held) return;
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      const next = act(held, { ...options, isFar: event.shiftKey });
      setHeld(next);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  });
  return { held, pickUp: (order: BoardOrder) => setHeld(beginning(order, options)) };
}

interface Pressed extends Options {
  readonly isFar: boolean;
}

const keys: Readonly<Record<string, (held: Held, pressed: Pressed) => Held | undefined>> = {
  ArrowUp: (held, { isFar }) => ({ ...held, row: Math.max(0, held.row - (isFar ? 10 : 1)) }),
  ArrowDown: (held, { lines, isFar }) => ({
    ...held,
    row: Math.min(lines.length - 1, held.row + (isFar ? 10 : 1)),
  }),
  ArrowLeft: (held, { scale, isFar }) => shifted(held, -(isFar ? dayMs : scale.snapMs)),
  ArrowRight: (held, { scale, isFar }) => shifted(held, isFar ? dayMs : scale.snapMs),
  n: (held, options) => inNextGap(held, options) ?? held,
  N: (held, options) => inNextGap(held, options) ?? held,
  Enter: (held, { onDrop }) => {
    onDrop(held);
    return undefined;
  },
  Escape: (_, { onGiveUp }) => {
    onGiveUp();
    return undefined;
  },
};

function shifted(held: Held, byMs: number): Held {
  return { ...held, fromMs: held.fromMs + byMs, toMs: held.toMs + byMs };
}

function inNextGap(held: Held, options: Options): Held | undefined {
  const gap = gapsOf(held.order, held.row, options).find(({ fromMs }) => fromMs > held.fromMs);
  return gap && at(held, gap.fromMs, options.scale);
}

function gapsOf(order: BoardOrder, row: number, { lines, hours, nowMs }: Options): readonly Gap[] {
  const line = lines[row];
  return line ? gapsFor({ order, line, hours }, { lengthMs: lengthMsOf(order), nowMs }) : [];
}

function at(held: Held, fromMs: number, { snapMs }: Scale): Held {
  const begins = Math.ceil(fromMs / snapMs) * snapMs;
  return { ...held, fromMs: begins, toMs: begins + lengthMsOf(held.order) };
}

/** Where it stands; an order from the side begins in the first line with a gap in time, else in the first gap at all. */
function beginning(order: BoardOrder, options: Options): Held | undefined {
  const { lines, scale, nowMs } = options;
  const row = lines.findIndex(({ engineer }) => engineer.engineerId === order.engineerId);
  const visit = visitOf(order);
  if (row >= 0 && visit) return { order, row, fromMs: visit.fromMs, toMs: visit.toMs };
  const start = { order, row: Math.max(0, row), fromMs: 0, toMs: 0 };
  const places = row >= 0 ? [row] : [...lines.keys()];
  const gaps = places.flatMap(place => gapsOf(order, place, options).map(gap => ({ ...gap, place })));
  const gap = gaps.find(({ isLate }) => !isLate) ?? gaps[0];
  if (gap) return at({ ...start, row: gap.place }, gap.fromMs, scale);
  return lines.length > 0 ? at(start, Math.max(nowMs, scale.startMs), scale) : undefined;
}
