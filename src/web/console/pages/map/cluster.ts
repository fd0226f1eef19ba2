import type { BoardOrder } from '#contract/board.ts';
import type { Point } from './project.ts';

export interface Mark extends Point {
  readonly order: BoardOrder;
}

/** Orders that lie so close together on the screen that they are one mark. */
export interface Cluster extends Point {
  readonly key: string;
  readonly orders: readonly BoardOrder[];
  /** Of the most urgent of them. */
  readonly risk: BoardOrder['risk'];
}

const cellPixels = 44;
const urgency = ['none', 'at_risk', 'overdue'] as const;

export function clustersOf(marks: readonly Mark[]): Cluster[] {
  const cellOf = ({ x, y }: Mark) => `${Math.floor(x / cellPixels)} ${Math.floor(y / cellPixels)}`;
  return [...Map.groupBy(marks, cellOf)].map(([key, inCell]) => ({
    key,
    x: mean(inCell.map(({ x }) => x)),
    y: mean(inCell.map(({ y }) => y)),
    orders: inCell.map(({ order }) => order),
    risk: worst(inCell.map(({ order }) => order.risk)),
  }));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function worst(risks: readonly BoardOrder['risk'][]): BoardOrder['risk'] {
  return urgency.findLast(risk => risks.includes(risk)) ?? 'none';
}
