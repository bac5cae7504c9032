/** As the platform holds it: a reason people can read, and minutes. */
export const SHORTEST_REASON = 5;
export const LONGEST_REASON = 300;
/** What may be chosen, in minutes; the longest is the platform's own. */
export const LENGTHS = [30, 60, 120, 240, 480] as const;

export function reasonFits(reason: string): boolean {
  const characters = [...reason.trim()].length;
  return characters >= SHORTEST_REASON && characters <= LONGEST_REASON;
}
