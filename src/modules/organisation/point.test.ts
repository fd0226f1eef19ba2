import { expect, test } from 'vitest';
import { straightLineMetres } from './point.ts';
import { findRegions } from './queries/regions.ts';
import { pointOfRegion, regions } from './regions.ts';

test('the straight line from 济南 to 青岛 is some 300 km', () => {
  const metres = straightLineMetres({ lng: 117.0009, lat: 36.6758 }, { lng: 120.3552, lat: 36.083 });
  expect(metres).toBeGreaterThan(300_000);
  expect(metres).toBeLessThan(315_000);
  expect(straightLineMetres({ lng: 1, lat: 1 }, { lng: 1, lat: 1 })).toBe(0);
});

test('every division is told with those above it, and has a place', () => {
  expect(regions().get('370102')?.fullName).toBe('山东省济南市历下区');
  for (const { adcode, parentAdcode } of regions().values()) {
    expect(pointOfRegion(adcode), adcode).not.toBeNull();
    if (parentAdcode !== null) expect(regions().has(parentAdcode), adcode).toBe(true);
  }
});

test('divisions are found below their parent, by name in either script, and by initials', () => {
  expect(findRegions({})).toHaveLength(34);
  expect(findRegions({ parent: '370000' }).map(({ name }) => name)).toContain('济南市');
  expect(findRegions({ q: '濟南' }).map(({ name }) => name)).toContain('济南市');
  expect(findRegions({ q: 'jns' }).map(({ name }) => name)).toContain('济南市');
});
