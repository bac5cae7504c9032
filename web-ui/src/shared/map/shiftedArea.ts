import type { LngLat } from '@/api-client/contract';
// The server's own outlines: pages and server must agree about where a map shifts its numbers.
import chinaOutline from '@geo/china-outline.txt?raw';
import taiwanOutline from '@geo/taiwan-outline.txt?raw';

type Ring = readonly LngLat[];

/** A vertex a line, an empty line between rings, `#` before remarks. */
export function readOutline(text: string): Ring[] {
  const blocks = text.split('\n').filter((line) => !line.startsWith('#')).join('\n').split(/\n\s*\n/);
  return blocks
    .map((block) => block.split('\n').filter((line) => line.trim() !== '').map((line) => {
      const [lng, lat] = line.split(' ').map(Number);
      return { lng: lng!, lat: lat! };
    }))
    .filter((ring) => ring.length > 2);
}

/** Counts the ring edges that a ray to the east crosses: odd is inside. */
export function isInside(rings: readonly Ring[], { lng, lat }: LngLat): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      if (from.lat > lat !== to.lat > lat && lng < from.lng + ((lat - from.lat) / (to.lat - from.lat)) * (to.lng - from.lng)) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** A shift moves no point of the area farther than this. */
const REACH_DEGREES = 0.03;
const china = readOutline(chinaOutline);
const taiwan = readOutline(taiwanOutline);

function isWithinBounds({ lng, lat }: LngLat, margin: number): boolean {
  return lng >= 73 - margin && lng <= 136 + margin && lat >= 15 - margin && lat <= 54 + margin;
}

/**
 * Whether the numbers of a datum differ from WGS-84's at a place: GCJ-02 in mainland China, Hong Kong and Macao,
 * BD-09 in Taiwan as well. Judged by where the place really is.
 */
export function isShifted(datum: 'GCJ02' | 'BD09', wgs84: LngLat): boolean {
  if (!isWithinBounds(wgs84, 0)) return false;
  return datum === 'GCJ02' ? isInside(china, wgs84) && !isInside(taiwan, wgs84) : isInside(china, wgs84) || isInside(taiwan, wgs84);
}

/** Whether a shifted place could have these numbers. */
export function couldBeShifted(numbers: LngLat): boolean {
  return isWithinBounds(numbers, REACH_DEGREES);
}
