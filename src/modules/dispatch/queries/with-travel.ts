import type { Board, BoardOrder } from '#contract/board.ts';
import { hourMs } from '#kernel/time.ts';
import { travelMinutes } from '#modules/day-plan/index.ts';

/** After as long between two visits somebody has been home. */
const nightMs = 8 * hourMs;

/** Visits with the way there: from the visit before on the same day, else from the branch. */
export function withTravel(held: readonly BoardOrder[], home: Board['branch']['place']): BoardOrder[] {
  const last = new Map<string, BoardOrder>();
  const timed = held.filter(({ from }) => from !== null).toSorted((a, b) => startOf(a) - startOf(b));
  const minutes = new Map<string, number>();
  for (const order of timed) {
    const engineerId = order.engineerId ?? '';
    const before = last.get(engineerId);
    const isSameDay = before && startOf(order) - endOf(before) < nightMs;
    minutes.set(order.id, travelMinutes(isSameDay ? before.place : home, order.place));
    last.set(engineerId, order);
  }
  return held.map(order => ({ ...order, travelMinutes: minutes.get(order.id) ?? null }));
}

const startOf = ({ from }: BoardOrder) => Date.parse(from ?? '');
const endOf = ({ to }: BoardOrder) => Date.parse(to ?? '');
