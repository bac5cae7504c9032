import type { FailureView } from '@/api-client/control';

/** One place where a plugin fails, over all tenants. */
export interface FailingPlace {
  place: string;
  kind: string;
  times: number;
  tenants: number;
  lastAt: string;
  /** Share of the place that fails most, for a bar: over 0, at most 1. */
  share: number;
  rows: FailureView[];
}

/** The place with the most failures first. */
export function byPlace(failures: readonly FailureView[]): FailingPlace[] {
  const groups = new Map<string, FailureView[]>();
  for (const failure of failures) {
    const key = `${failure.kind} ${failure.place}`;
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  const places = [...groups.values()].map((rows) => ({
    place: rows[0]!.place, kind: rows[0]!.kind, rows, share: 0,
    times: rows.reduce((sum, { times }) => sum + times, 0),
    tenants: new Set(rows.map(({ tenant }) => tenant.id)).size,
    lastAt: rows.map(({ lastAt }) => lastAt).reduce((one, other) => (one > other ? one : other)),
  }));
  const most = Math.max(...places.map(({ times }) => times));
  return places.map((place) => ({ ...place, share: place.times / most })).sort((one, other) => other.times - one.times);
}
