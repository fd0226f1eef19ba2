import { expect, test } from 'vitest';
import { anEngineer, anOrder, aVisit } from '../board/board.fixture.ts';
import { clustersOf } from './cluster.ts';
import { placesOut } from './places-out.ts';
import { closer, flat, flatRadius, onScreen, panned } from './project.ts';

const jinan = { lng: 117.12, lat: 36.65 };
const view = { centre: flat(jinan), scale: 160, width: 800, height: 600 };

test('the centre of the map stands in its middle, north is up and east to the right', () => {
  expect(onScreen(view, flat(jinan))).toEqual({ x: 400, y: 300 });
  const { x, y } = onScreen(view, flat({ lng: 118, lat: 37 }));
  expect([x > 400, y < 300]).toEqual([true, true]);
});

test('a hundred kilometres to the north end at the circle of a hundred kilometres', () => {
  const north = flat({ ...jinan, lat: jinan.lat + 100_000 / 111_320 });
  expect(flat(jinan).y - north.y).toBeCloseTo(flatRadius(jinan, 100_000), 1);
});

test('what is under the hand stays there when the map comes closer', () => {
  const place = flat({ lng: 117.5, lat: 36.8 });
  const at = onScreen(view, place);
  const found = onScreen(closer(view, 3, at), place);
  expect([found.x, found.y].map(Math.round)).toEqual([at.x, at.y].map(Math.round));
});

test('the map follows the hand', () => {
  const moved = onScreen(panned(view, { x: 30, y: -20 }), flat(jinan));
  expect([moved.x, moved.y].map(Math.round)).toEqual([430, 280]);
});

test('orders close together are one mark, in the colour of the most urgent', () => {
  const marks = [
    { x: 10, y: 10, order: anOrder() },
    { x: 20, y: 12, order: anOrder({ risk: 'at_risk' }) },
    { x: 300, y: 300, order: anOrder({ risk: 'overdue' }) },
  ];
  expect(clustersOf(marks).map(({ orders, risk, x }) => [orders.length, risk, x])).toEqual([
    [2, 'at_risk', 15],
    [1, 'overdue', 300],
  ]);
});

test('who is out is shown at the site of the order they are out for, nobody else anywhere', () => {
  const place = { lng: 117, lat: 36.6 };
  const engineers = [anEngineer({ isOut: true }), anEngineer({ engineerId: 'e2' })];
  const orders = [
    aVisit('09:00', '10:00', { place: { lng: 1, lat: 1 } }),
    aVisit('11:00', '12:00', { place, mayTakeBack: false }),
    aVisit('13:00', '14:00', { place, engineerId: 'e2' }),
  ];
  expect(
    placesOut({ engineers, orders }).map(({ engineer, place: at }) => [engineer.engineerId, at]),
  ).toEqual([['e1', place]]);
});
