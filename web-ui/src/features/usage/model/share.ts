import type { UsageView } from '@/api-client/contract';

export type Used = UsageView['limits'][number];

/** `near`: four fifths are used up, as the platform tells. */
export type UsageState = 'unlimited' | 'room' | 'near' | 'full';

export function stateOf({ used, most, warning }: Used): UsageState {
  if (most === null) return 'unlimited';
  if (used >= most) return 'full';
  return warning ? 'near' : 'room';
}

/** Whole percent, rounded down so that 100 means full; null without a limit. */
export function percentOf({ used, most }: Used): number | null {
  if (most === null) return null;
  return most === 0 ? 100 : Math.floor((used / most) * 100);
}

/** What needs a look comes first: full, then nearly full; otherwise as the platform tells it. */
export function inUrgency(limits: readonly Used[]): Used[] {
  const rank: Record<UsageState, number> = { full: 0, near: 1, room: 2, unlimited: 2 };
  return [...limits].sort((one, other) => rank[stateOf(one)] - rank[stateOf(other)]);
}
