import type { Board, BoardEngineer, BoardOrder } from '#contract/board.ts';

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** An order with a time in an engineer's line. */
export interface Visit extends Span {
  readonly order: BoardOrder;
}

/** One engineer's line of the board. */
export interface Line {
  readonly engineer: BoardEngineer;
  /** In the order of time. */
  readonly visits: readonly Visit[];
  /** Held without a time. */
  readonly untimed: readonly BoardOrder[];
  readonly absences: readonly Span[];
}

/** The board as lines; who holds an order in a crew has it in the own line as well. */
export function linesOf({ engineers, orders }: Pick<Board, 'engineers' | 'orders'>): Line[] {
  const held = new Map<string, BoardOrder[]>();
  for (const order of orders) for (const id of holdersOf(order)) push(held, id, order);
  return engineers.map(engineer => lineOf(engineer, held.get(engineer.engineerId) ?? []));
}

export function holdersOf({ engineerId, crewIds }: BoardOrder): ReadonlySet<string> {
  return new Set(engineerId === null ? crewIds : [engineerId, ...crewIds]);
}

function push(held: Map<string, BoardOrder[]>, id: string, order: BoardOrder): void {
  const found = held.get(id);
  if (found) found.push(order);
  else held.set(id, [order]);
}

function lineOf(engineer: BoardEngineer, orders: readonly BoardOrder[]): Line {
  const visits = orders.flatMap(order => visitOf(order) ?? []);
  return {
    engineer,
    visits: visits.toSorted((a, b) => a.fromMs - b.fromMs),
    untimed: orders.filter(({ from }) => from === null),
    absences: engineer.absences.map(spanOf),
  };
}

export function visitOf(order: BoardOrder): Visit | undefined {
  const { from, to } = order;
  return from === null || to === null ? undefined : { order, ...spanOf({ from, to }) };
}

export function spanOf({ from, to }: { readonly from: string; readonly to: string }): Span {
  return { fromMs: Date.parse(from), toMs: Date.parse(to) };
}

/** How long the bar of an order is: its appointment, else as long as such a job takes. */
export function lengthMsOf(order: BoardOrder): number {
  const visit = visitOf(order);
  return visit ? visit.toMs - visit.fromMs : order.plannedMinutes * 60_000;
}
