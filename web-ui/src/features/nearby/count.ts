/** One page of shops is what fits on a phone; a full page says nothing of how many there are. */
export const NEARBY_LIMIT = 50;

/** The text that is true for a number of shops found. */
export function countText(found: number): 'nearby.count' | 'nearby.countLimited' {
  return found < NEARBY_LIMIT ? 'nearby.count' : 'nearby.countLimited';
}
