import { expect, test } from 'vitest';
import { originOf } from './tiles.ts';

test('a plain server of tiles, a WMTS and AMap are addresses of tiles', () => {
  expect(originOf('https://tile.example.org/{z}/{x}/{y}.png')).toBe('https://tile.example.org');
  expect(originOf('http://10.0.0.7:8081/wmts?TileMatrix={z}&TileCol={x}&TileRow={y}')).toBe(
    'http://10.0.0.7:8081',
  );
  expect(originOf('https://webrd01.is.autonavi.com/appmaptile?style=8&x={x}&y={y}&z={z}')).toBe(
    'https://webrd01.is.autonavi.com',
  );
});

test.each([
  ['without the row of the tile', 'https://tile.example.org/{z}/{x}.png'],
  ['with a place for anything in the host', 'https://{x}.example.org/{z}/{x}/{y}.png'],
  ['with a password', 'https://me:secret@tile.example.org/{z}/{x}/{y}.png'],
  ['that would say more to the browser than its origin', 'https://a;script-src.org/{z}/{x}/{y}.png'],
  ['that is none', 'https://{z}{x}{y}'],
])('an address %s is refused', (_, urlTemplate) => {
  expect(originOf(urlTemplate)).toBeUndefined();
});
