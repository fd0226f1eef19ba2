import { afterEach, describe, expect, test, vi } from 'vitest';
import { distanceBetween } from './distance-between.ts';
import { compare, findPhotographer } from './whereabouts.ts';

const depot = { lng: 117.2272, lat: 31.8206 };

describe('the position of a check-in', () => {
  test('two points a hundredth of a degree of latitude apart are 1,112 m apart', () => {
    expect(distanceBetween(depot, { ...depot, lat: depot.lat + 0.01 })).toBeCloseTo(1111.95, 0);
  });

  test('within the yard of the customer is at the place', () => {
    const here = { lng: depot.lng, lat: depot.lat + 0.004 };
    expect(compare(here, depot)).toEqual({ outcome: 'at_place', position: here, distanceMetres: 445 });
  });

  test('beyond the yard is away, with the distance', () => {
    const far = { lng: depot.lng, lat: depot.lat + 0.01 };
    expect(compare(far, depot)).toMatchObject({ outcome: 'away', distanceMetres: 1112 });
  });

  test('what the phone itself does not know exactly is given to the engineer', () => {
    const far = { lng: depot.lng, lat: depot.lat + 0.01, accuracyMetres: 700 };
    expect(compare(far, depot).outcome).toBe('at_place');
  });

  test('a place without a pin cannot be compared', () => {
    expect(compare({ ...depot }, { lng: null, lat: null })).toEqual({ outcome: 'at_place', position: depot });
  });
});

describe('the position of a photograph', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A phone that has been allowed to tell where it is, or has not. */
  const aPhone = (
    state: PermissionState,
    coords = { longitude: depot.lng, latitude: depot.lat, accuracy: 20 },
  ) =>
    vi.stubGlobal('navigator', {
      permissions: { query: async () => ({ state }) },
      geolocation: { getCurrentPosition: (found: (there: { coords: object }) => void) => found({ coords }) },
    });

  test('is where the phone is', async () => {
    aPhone('granted');
    expect(await findPhotographer()).toEqual({ ...depot, accuracyMetres: 20 });
  });

  test('is left out where the phone would have to be asked first, or cannot tell', async () => {
    aPhone('prompt');
    expect(await findPhotographer()).toBeUndefined();
    vi.stubGlobal('navigator', {});
    expect(await findPhotographer()).toBeUndefined();
  });
});
