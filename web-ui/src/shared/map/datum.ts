import gcoord from 'gcoord';
import type { Datum, LngLat } from '@/api-client/contract';
import { couldBeShifted, isShifted } from './shiftedArea';

type Shifted = Exclude<Datum, 'WGS84'>;
const CRS = { GCJ02: gcoord.GCJ02, BD09: gcoord.BD09 } as const;
const MAX_ROUNDS = 20;
/** About a tenth of a micrometer. */
const ENOUGH_DEGREES = 1e-12;

/** The published formula, wherever the place is in the library's rectangle around China. */
function shift({ lng, lat }: LngLat, to: Shifted): LngLat {
  const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, CRS[to]);
  return { lng: x!, lat: y! };
}

/** The place that is shifted to these numbers: each round gains about two decimals. */
function unshift(numbers: LngLat, from: Shifted): LngLat {
  let guess = numbers;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const reached = shift(guess, from);
    const [lngError, latError] = [reached.lng - numbers.lng, reached.lat - numbers.lat];
    guess = { lng: guess.lng - lngError, lat: guess.lat - latError };
    if (Math.abs(lngError) < ENOUGH_DEGREES && Math.abs(latError) < ENOUGH_DEGREES) break;
  }
  return guess;
}

function toWgs84(place: LngLat, from: Datum): LngLat {
  if (from === 'WGS84' || !couldBeShifted(place)) return place;
  const found = unshift(place, from);
  return isShifted(from, found) ? found : place;
}

/**
 * The same place on the ground, in another datum, as the server converts it. Outside the area where a datum is used
 * its numbers equal WGS-84's.
 */
export function toDatum(place: LngLat, from: Datum, to: Datum): LngLat {
  if (from === to) return { lng: place.lng, lat: place.lat };
  const wgs84 = toWgs84(place, from);
  const { lng, lat } = to !== 'WGS84' && isShifted(to, wgs84) ? shift(wgs84, to) : wgs84;
  return { lng, lat };
}

const EARTH_RADIUS_METERS = 6_371_008.8;

/** Great-circle distance of two places in one datum, in metres. */
export function distanceMeters(one: LngLat, other: LngLat): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(other.lat - one.lat) / 2) ** 2;
  const halfLng = Math.sin(radians(other.lng - one.lng) / 2) ** 2;
  const part = halfLat + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * halfLng;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(part)));
}
