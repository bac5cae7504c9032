import gcoord from 'gcoord';
import type { Datum, LngLat } from '@/api-client/contract';

const CRS = { WGS84: gcoord.WGS84, GCJ02: gcoord.GCJ02, BD09: gcoord.BD09 } as const;

/** The same place on the ground, in another datum. Outside China's borders GCJ-02 equals WGS-84. */
export function toDatum(place: LngLat, from: Datum, to: Datum): LngLat {
  if (from === to) return { lng: place.lng, lat: place.lat };
  const [lng, lat] = gcoord.transform([place.lng, place.lat], CRS[from], CRS[to]);
  return { lng: lng!, lat: lat! };
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
