import type { BoardOrder } from '#contract/board.ts';
import { type Span, visitOf } from './lines.ts';

/** Where an order is put down: at a time in a line, or back at the side. */
export type Target = ({ readonly at: 'line'; readonly engineerId: string } & Span) | { readonly at: 'side' };

/** What putting it down means. */
export type Move =
  | ({ readonly kind: 'assign'; readonly order: BoardOrder; readonly engineerId: string } & Partial<Span>)
  | ({ readonly kind: 'shift'; readonly order: BoardOrder } & Span)
  | ({ readonly kind: 'hand_over'; readonly order: BoardOrder; readonly engineerId: string } & Partial<Span>)
  | { readonly kind: 'take_back'; readonly order: BoardOrder };

/** The move from where an order is to a target; undefined where that changes nothing, or cannot be. */
export function moveTo(order: BoardOrder, target: Target): Move | undefined {
  if (target.at === 'side')
    return order.engineerId !== null && order.mayTakeBack ? { kind: 'take_back', order } : undefined;
  const { engineerId, fromMs, toMs } = target;
  if (order.engineerId === null) return { kind: 'assign', order, engineerId, fromMs, toMs };
  if (order.engineerId !== engineerId)
    return order.mayTakeBack ? { kind: 'hand_over', order, engineerId, fromMs, toMs } : undefined;
  const visit = visitOf(order);
  const isSame = visit?.fromMs === fromMs && visit.toMs === toMs;
  return isSame || !order.mayShift ? undefined : { kind: 'shift', order, fromMs, toMs };
}

/** Whether a move is only made with a reason, which the evidence keeps. */
export function needsReason({ kind }: Move): boolean {
  return kind === 'hand_over' || kind === 'take_back';
}

/** What takes a move back; undefined where nothing does: an appointment that is agreed cannot be made unsaid. */
export function inverseOf(move: Move): Move | undefined {
  const { order } = move;
  const before = visitOf(order);
  const span = before ? { fromMs: before.fromMs, toMs: before.toMs } : undefined;
  switch (move.kind) {
    case 'assign':
      return { kind: 'take_back', order };
    case 'shift':
      return span && { kind: 'shift', order, ...span };
    case 'hand_over':
      return order.engineerId === null
        ? undefined
        : { kind: 'hand_over', order, engineerId: order.engineerId, ...span };
    case 'take_back':
      return order.engineerId === null
        ? undefined
        : { kind: 'assign', order, engineerId: order.engineerId, ...span };
  }
}

/** Where the order of a move stands when it is made, so that the board shows it before the answer is there. */
export function ahead(move: Move): BoardOrder {
  const { order } = move;
  if (move.kind === 'take_back') return { ...order, engineerId: null, crewIds: [] };
  const engineerId = move.kind === 'shift' ? order.engineerId : move.engineerId;
  const span =
    move.fromMs === undefined || move.toMs === undefined
      ? {}
      : { from: new Date(move.fromMs).toISOString(), to: new Date(move.toMs).toISOString() };
  return { ...order, engineerId, crewIds: engineerId === null ? [] : [engineerId], ...span };
}
