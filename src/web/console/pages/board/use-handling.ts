import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import type { Handling } from './board-line.tsx';
import { fitAt } from './fit.ts';
import { cellUnder, followHand, isOver, lineHeight } from './geometry.ts';
import { type Line, lengthMsOf, type Span } from './lines.ts';
import { type Move, moveTo, type Target } from './move.ts';
import type { Scale } from './scale.ts';
import { type Hand, usePointerCarry } from './use-carry.ts';
import { type Held, useKeyCarry } from './use-key-carry.ts';
import type { MoveWords } from './words.ts';

export interface Ground {
  readonly lines: readonly Line[];
  readonly hours: readonly Span[];
  readonly scale: Scale;
  readonly nowMs: number;
}

interface Options {
  readonly ground: Ground;
  readonly words: MoveWords;
  readonly onMove: (move: Move) => void;
  readonly onChoose: (order: BoardOrder) => void;
}

/** The two ways of moving an order, by pointer and by keys, and what is seen and heard of it meanwhile. */
export function useHandling({ ground, words, onMove, onChoose }: Options) {
  const { t } = useTranslation();
  const scrollRef = useRef<HTMLElement>(null);
  const sideRef = useRef<HTMLElement>(null);
  const previewRef = useRef<HTMLDivElement>(null);
  const ghostRef = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');

  const drop = (order: BoardOrder, target: Target | undefined) => {
    const move = target && moveTo(order, target);
    if (move) onMove(move);
  };
  const hide = () => {
    if (previewRef.current) previewRef.current.hidden = true;
    if (ghostRef.current) ghostRef.current.hidden = true;
  };
  const pointer = usePointerCarry({
    onMove: (order, hand) => {
      if (scrollRef.current) followHand(scrollRef.current, hand);
      const spot = spotUnder(scrollRef.current, ground, { order, hand });
      drawPreview(previewRef.current, spot, ground.scale);
      drawGhost(ghostRef.current, hand, spot ? words.spot(spot.name, spot, spot.fit) : order.orderNo);
    },
    onEnd: hide,
    onDrop: (order, hand) => {
      const spot = spotUnder(scrollRef.current, ground, { order, hand });
      if (spot) drop(order, { at: 'line', ...spot });
      else if (isOver(sideRef.current, hand)) drop(order, { at: 'side' });
    },
  });
  const keys = useKeyCarry({
    ...ground,
    onDrop: ({ order, row, fromMs, toMs }) => {
      const engineerId = ground.lines[row]?.engineer.engineerId;
      setTold(t('board:put_down', { order: order.orderNo }));
      if (engineerId) drop(order, { at: 'line', engineerId, fromMs, toMs });
    },
    onGiveUp: () => setTold(t('board:given_up')),
  });

  const latest = useRef({ pickUp: keys.pickUp, choose: onChoose });
  latest.current = { pickUp: keys.pickUp, choose: onChoose };
  const onChooseSteady = useCallback(
    (order: BoardOrder) => {
      if (!pointer.hasMoved.current) latest.current.choose(order);
      pointer.hasMoved.current = false;
    },
    [pointer.hasMoved],
  );
  const acts: Handling = useMemo(
    () => ({
      onPress: pointer.pickUp,
      onChoose: onChooseSteady,
      onKeyPickUp: order => latest.current.pickUp(order),
    }),
    [pointer.pickUp, onChooseSteady],
  );
  return {
    ...{ acts, scrollRef, sideRef, previewRef, ghostRef },
    carried: pointer.carried ?? keys.held?.order,
    held: keys.held,
    announced: keys.held ? announcement(keys.held, ground, words) : told,
  };
}

function announcement(held: Held, { lines, hours }: Ground, words: MoveWords): string {
  const line = lines[held.row];
  return line ? words.spot(line.engineer.name, held, fitAt({ order: held.order, line, hours }, held)) : '';
}

interface InHand {
  readonly order: BoardOrder;
  readonly hand: Hand;
}

function spotUnder(element: HTMLElement | null, { lines, hours, scale }: Ground, { order, hand }: InHand) {
  const cell = element && cellUnder(element, hand);
  const line = cell && lines[cell.row];
  if (!line) return undefined;
  const fromMs = scale.instantAt(cell.x);
  const span = { fromMs, toMs: fromMs + lengthMsOf(order) };
  const { engineerId, name } = line.engineer;
  return { ...span, engineerId, name, row: cell.row, fit: fitAt({ order, line, hours }, span) };
}

type Spot = NonNullable<ReturnType<typeof spotUnder>>;

function drawPreview(element: HTMLElement | null, spot: Spot | undefined, scale: Scale): void {
  if (!element) return;
  element.hidden = spot === undefined;
  if (!spot) return;
  const x = scale.xOf(spot.fromMs);
  element.style.transform = `translate(${x}px, ${spot.row * lineHeight}px)`;
  element.style.width = `${scale.xOf(spot.toMs) - x}px`;
  element.dataset.fit = spot.fit;
}

function drawGhost(element: HTMLElement | null, { clientX, clientY }: Hand, words: string): void {
  if (!element) return;
  element.hidden = false;
  element.style.transform = `translate(${clientX + 14}px, ${clientY + 16}px)`;
  if (element.textContent !== words) element.textContent = words;
}
