import { expect, test } from 'vitest';
import { shiftAt } from './datum.ts';
import { flat, onScreen, placeOf } from './project.ts';
import { addressOf, tilesIn } from './tile-grid.ts';

const jinan = { lng: 117.12, lat: 36.65 };
const view = { centre: flat(jinan), scale: (2 ** 10 * 256) / 360, width: 800, height: 600 };

test('tiles cover the view without gaps, each at the place that its number means', () => {
  const tiles = tilesIn(view, 18);
  const [first] = tiles;
  expect(first?.z).toBe(10);
  expect(first?.size).toBeCloseTo(256);
  expect(Math.min(...tiles.map(({ left }) => left))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ left, size }) => left + size))).toBeGreaterThanOrEqual(800);
  expect(Math.max(...tiles.map(({ top, size }) => top + size))).toBeGreaterThanOrEqual(600);
  // The tile 845/400 of level 10 begins at 117.0703° E, 36.5979° N is within it.
  const corner = onScreen(view, flat({ lng: (845 / 1024) * 360 - 180, lat: 36.65 }));
  expect(tiles.find(({ x }) => x === 845)?.left).toBeCloseTo(corner.x);
  expect(tiles.some(({ x, y }) => x === 845 && y === 400)).toBe(true);
});

test('a server that has no closer tiles is asked for those it has, drawn larger', () => {
  const [tile] = tilesIn(view, 8);
  expect([tile?.z, tile?.size]).toEqual([8, 1024]);
});

test('a place of the flat map is the place that it was made of', () => {
  const { lng, lat } = placeOf(flat(jinan));
  expect([lng, lat].map(value => Number(value.toFixed(9)))).toEqual([117.12, 36.65]);
});

test('tiles of GCJ-02 are moved by some hundred metres, so that work stands where it is; others stay', () => {
  const { x, y } = shiftAt('gcj02', flat(jinan));
  expect(x).toBeLessThan(-0.004);
  expect(x).toBeGreaterThan(-0.008);
  expect(Math.abs(y)).toBeLessThan(0.004);
  expect(shiftAt('wgs84', flat(jinan))).toEqual({ x: 0, y: 0 });
  expect(shiftAt('gcj02', flat({ lng: 2.35, lat: 48.85 }))).toEqual({ x: 0, y: 0 });
});

test('the numbers of a tile stand in its address', () => {
  const template = 'https://example.org/wmts?TileMatrix={z}&TileCol={x}&TileRow={y}';
  expect(addressOf(template, { z: 10, x: 845, y: 400 })).toBe(
    'https://example.org/wmts?TileMatrix=10&TileCol=845&TileRow=400',
  );
});
