import { afterEach, expect, test, vi } from 'vitest';
import type { PositionInput } from '@/api-client/contract';
import { toDatum } from '@/shared/map';
import { movedMeters, usePositionPick } from './usePositionPick';

const place = { lng: 113.6795, lat: 34.7855 };
const onGaode: PositionInput = { ...toDatum(place, 'WGS84', 'GCJ02'), datum: 'GCJ02' };
afterEach(() => vi.unstubAllGlobals());

test('what is pointed at on a map is kept in the numbers of that map', async () => {
  const ask = vi.fn(async () => true);
  const pick = usePositionPick(ask);
  pick.begin(null);
  pick.aim({ lng: 113.68571234567, lat: 34.78421234567, datum: 'GCJ02' });
  expect(await pick.take()).toEqual({ lng: 113.6857123, lat: 34.7842123, datum: 'GCJ02' });
  expect(ask).not.toHaveBeenCalled();
});

test('pointing at the same place again leaves its numbers as they were given', async () => {
  const ask = vi.fn(async () => true);
  const pick = usePositionPick(ask);
  pick.begin(onGaode);
  expect(movedMeters(onGaode, { ...place, datum: 'WGS84' })).toBeLessThan(0.01);
  expect(await pick.take()).toBe(onGaode);
  pick.aim({ ...place, datum: 'WGS84' });
  expect(await pick.take()).toBe(onGaode);
  expect(ask).not.toHaveBeenCalled();
});

test('a shop that has a position moves only when somebody agrees', async () => {
  let answer = false;
  const asked: number[] = [];
  const ask = async (meters: number) => {
    asked.push(Math.round(meters));
    return answer;
  };
  const pick = usePositionPick(ask);
  pick.begin({ ...place, datum: 'WGS84' });
  const target = { lng: place.lng, lat: place.lat + 0.001, datum: 'WGS84' as const };
  pick.aim(target);
  expect(await pick.take()).toBeNull();
  answer = true;
  expect(await pick.take()).toEqual(target);
  expect(asked).toEqual([111, 111]);
});

test("the device's own position comes with how good it is, until a hand moves the map", async () => {
  const coords = { longitude: place.lng, latitude: place.lat, accuracy: 12 };
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: (found: (at: unknown) => void) => found({ coords, timestamp: 0 }) } });
  const pick = usePositionPick(async () => true);
  pick.begin(null);
  await pick.toMe();
  expect(pick.measured.value).toBe(12);
  expect(await pick.take()).toEqual({ ...place, datum: 'WGS84', accuracyMeters: 12, fixedAt: '1970-01-01T00:00:00.000Z' });
  pick.aim({ lng: 113.68, lat: 34.78, datum: 'WGS84' });
  expect(pick.measured.value).toBeNull();
});
