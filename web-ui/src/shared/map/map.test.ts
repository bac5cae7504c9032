import { expect, test } from 'vitest';
import { distanceMeters, toDatum } from './datum';
import { navigationLink } from './navigation';
import { overlaps, unpackRing } from './outlines';
import { effectiveTiles } from './tiles';

const tiananmen = { lng: 116.391, lat: 39.907 };

test('in China a place is some hundred metres elsewhere in GCJ-02, and comes back', () => {
  const shifted = toDatum(tiananmen, 'WGS84', 'GCJ02');
  expect(distanceMeters(tiananmen, shifted)).toBeGreaterThan(300);
  expect(distanceMeters(tiananmen, shifted)).toBeLessThan(800);
  expect(distanceMeters(toDatum(shifted, 'GCJ02', 'WGS84'), tiananmen)).toBeLessThan(1);
});

test('abroad nothing is shifted', () => {
  const paris = { lng: 2.35, lat: 48.86 };
  expect(toDatum(paris, 'WGS84', 'GCJ02')).toEqual(paris);
});

test('a degree of latitude is about 111 kilometres', () => {
  expect(distanceMeters({ lng: 113, lat: 34 }, { lng: 113, lat: 35 })).toBeCloseTo(111_195, -2);
});

test('each map app gets the datum of its own roads', () => {
  const gcj = toDatum(tiananmen, 'WGS84', 'GCJ02');
  expect(navigationLink('amap', tiananmen, 'A&B')).toContain(`to=${gcj.lng.toFixed(6)},${gcj.lat.toFixed(6)},A%26B`);
  const bd = toDatum(tiananmen, 'WGS84', 'BD09');
  expect(navigationLink('baidu', tiananmen, 'A')).toContain(`location=${bd.lat.toFixed(6)},${bd.lng.toFixed(6)}`);
});

test('tiles that need a key are passed over without one, and nobody is asked by default', () => {
  expect(effectiveTiles('TIANDITU', 'OSM', null)).toBe('OSM');
  expect(effectiveTiles('TIANDITU', 'OSM', 'key')).toBe('TIANDITU');
  expect(effectiveTiles(null, 'gaode', null)).toBe('GAODE');
  expect(effectiveTiles(null, undefined, null)).toBe('NONE');
});

test('a packed ring unrolls to degrees', () => {
  expect(unpackRing([113_600, 34_700, 10, -20])).toEqual([
    { lng: 113.6, lat: 34.7 },
    { lng: 113.61, lat: 34.68 },
  ]);
  expect(overlaps({ west: 0, south: 0, east: 2, north: 2 }, { west: 1, south: 1, east: 3, north: 3 })).toBe(true);
});
