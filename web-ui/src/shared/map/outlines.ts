import type { LngLat } from '@/api-client/contract';

interface PackedShape {
  code: string;
  name: string;
  at?: [number, number];
  rings: number[][];
}

export interface Outline {
  /** GB/T 2260. */
  code: string;
  name: string;
  /** Where its name is written. */
  at: LngLat | null;
  rings: LngLat[][];
  bounds: Bounds;
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Rings are stored as steps of 1/1000 degree. */
export function unpackRing(steps: readonly number[]): LngLat[] {
  const ring: LngLat[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at]!;
    y += steps[at + 1]!;
    ring.push({ lng: x / 1000, lat: y / 1000 });
  }
  return ring;
}

function boundsOf(rings: LngLat[][]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const { lng, lat } of rings.flat()) {
    bounds.west = Math.min(bounds.west, lng);
    bounds.east = Math.max(bounds.east, lng);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

export function overlaps(one: Bounds, other: Bounds): boolean {
  return one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north;
}

function unpack(shape: PackedShape): Outline {
  const rings = shape.rings.map(unpackRing);
  return { code: shape.code, name: shape.name, at: shape.at ? { lng: shape.at[0], lat: shape.at[1] } : null, rings, bounds: boundsOf(rings) };
}

const loaded = new Map<string, Promise<Outline[]>>();

/**
 * @param file `china` for the provinces, or the first two digits of GB/T 2260 for the districts of one province
 * @returns nothing drawn (an empty list) when the file cannot be had: the map works without
 */
export function loadOutlines(file: string): Promise<Outline[]> {
  const known = loaded.get(file);
  if (known) return known;
  const asked = fetch(`/outlines/${file}.json`)
    .then((response) => (response.ok ? (response.json() as Promise<PackedShape[]>) : []))
    .then((shapes) => shapes.map(unpack))
    .catch(() => {
      loaded.delete(file);
      return [];
    });
  loaded.set(file, asked);
  return asked;
}
