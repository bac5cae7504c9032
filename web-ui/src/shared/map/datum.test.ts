import { expect, test } from 'vitest';
import type { Datum, LngLat } from '@/api-client/contract';
import { distanceMeters, toDatum } from './datum';
import { isInside, readOutline } from './shiftedArea';

// The same places as in the server's DatumsTest: both must say the same.
const BORDER: [string, number, number][] = [
  ['Hong Kong', 114.1694, 22.3193], ['Macao', 113.5439, 22.1987], ['Dongxing beside Vietnam', 107.972, 21.546],
  ['Ruili beside Myanmar', 97.855, 24.01], ['Heihe beside Russia', 127.49, 50.245], ['Dandong beside North Korea', 124.39, 40.125],
  ['Xiamen beside Kinmen', 118.19, 24.48], ['Shengsi in the East China Sea', 122.45, 30.727], ['Yongxing in the South China Sea', 112.337, 16.833],
];
const TAIWAN: [string, number, number][] = [
  ['Taipei', 121.5654, 25.033], ['Kinmen', 118.3186, 24.4321], ['Matsu', 119.9397, 26.1609], ['Penghu', 119.5665, 23.5655],
];
const ABROAD: [string, number, number][] = [
  ['Seoul', 126.978, 37.567], ['Hanoi', 105.834, 21.028], ['Vladivostok', 131.886, 43.116], ['Ulaanbaatar', 106.917, 47.919],
  ['Kathmandu', 85.324, 27.717], ['Almaty', 76.886, 43.239], ['Manila', 120.984, 14.599], ['the north pole', 0, 90], ['the antimeridian', 180, 45],
];
const SHIFTED: Datum[] = ['GCJ02', 'BD09'];

function thereAndBack(place: LngLat, datum: Datum): [number, number] {
  const shifted = toDatum(place, 'WGS84', datum);
  return [distanceMeters(place, shifted), distanceMeters(toDatum(shifted, datum, 'WGS84'), place)];
}

test('WGS-84 becomes GCJ-02 and BD-09 as the published vectors say', () => {
  const shanghai = toDatum({ lng: 121.5272106, lat: 31.1774276 }, 'WGS84', 'GCJ02');
  expect(shanghai.lng).toBeCloseTo(121.531541859215, 7);
  expect(shanghai.lat).toBeCloseTo(31.17530398364597, 7);
  const beijing = toDatum({ lng: 116.403988, lat: 39.914266 }, 'WGS84', 'BD09');
  expect(beijing.lng).toBeCloseTo(116.41661560068297, 7);
  expect(beijing.lat).toBeCloseTo(39.92196580126834, 7);
});

test.each(BORDER)('%s lies where both datums are shifted, and comes back to the millimetre', (_, lng, lat) => {
  for (const datum of SHIFTED) {
    const [moved, back] = thereAndBack({ lng, lat }, datum);
    expect(moved).toBeGreaterThan(50);
    expect(moved).toBeLessThan(2000);
    expect(back).toBeLessThan(0.001);
  }
});

test.each(TAIWAN)('in %s GCJ-02 equals WGS-84 and BD-09 is shifted', (_, lng, lat) => {
  const place = { lng, lat };
  expect(toDatum(place, 'WGS84', 'GCJ02')).toEqual(place);
  expect(toDatum(place, 'GCJ02', 'WGS84')).toEqual(place);
  const [moved, back] = thereAndBack(place, 'BD09');
  expect(moved).toBeGreaterThan(50);
  expect(back).toBeLessThan(0.001);
});

test.each(ABROAD)('at %s all datums are equal', (_, lng, lat) => {
  const place = { lng, lat };
  for (const from of ['WGS84', ...SHIFTED] as Datum[]) for (const to of ['WGS84', ...SHIFTED] as Datum[]) expect(toDatum(place, from, to)).toEqual(place);
});

test('between the two shifted datums a place goes over where it really is', () => {
  const gcj = toDatum({ lng: 113.6795, lat: 34.7855 }, 'WGS84', 'GCJ02');
  const bd = toDatum(gcj, 'GCJ02', 'BD09');
  expect(distanceMeters(toDatum(bd, 'BD09', 'WGS84'), { lng: 113.6795, lat: 34.7855 })).toBeLessThan(0.001);
});

test('an outline is read as rings, remarks and all', () => {
  const rings = readOutline('# remark\n0 0\n2 0\n2 2\n0 2\n\n10 10\n11 10\n11 11\n');
  expect(rings.length).toBe(2);
  expect(isInside(rings, { lng: 1, lat: 1 })).toBe(true);
  expect(isInside(rings, { lng: 3, lat: 1 })).toBe(false);
});
