import type { Board, BoardEngineer, BoardOrder } from '#contract/board.ts';

interface PlaceOut {
  readonly engineer: BoardEngineer;
  readonly place: NonNullable<BoardOrder['place']>;
}

/** Where those are who are out: the site of the order whose engineer can no longer be taken off it. */
export function placesOut({ engineers, orders }: Pick<Board, 'engineers' | 'orders'>): PlaceOut[] {
  return engineers
    .filter(({ isOut }) => isOut)
    .flatMap(engineer => {
      const order = orders.find(
        ({ engineerId, mayTakeBack, place }) =>
          engineerId === engineer.engineerId && !mayTakeBack && place !== null,
      );
      return order?.place ? [{ engineer, place: order.place }] : [];
    });
}
