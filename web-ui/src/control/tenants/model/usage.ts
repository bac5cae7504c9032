import type { UsageView } from '@/api-client/control';
import { LIMITS, WARNING_SHARE, type LimitName } from '@/shared/plan';

/** One chart: what was used of one limit, day by day. */
export interface UsageSeries {
  limit: LimitName;
  used: number;
  most: number | null;
  warning: boolean;
  /** Where the warning begins; null without a limit. */
  warnsAt: number | null;
  /** Seconds since 1970 of each day's midnight in UTC: the days have no zone. */
  days: number[];
  /** Null on a day of which nothing is known. */
  values: (number | null)[];
}

export function usageSeries({ now, days }: UsageView): UsageSeries[] {
  const known = new Map(now.map((each) => [each.limit, each]));
  return LIMITS.flatMap((limit) => {
    const today = known.get(limit);
    if (!today) return [];
    const { used, most, warning } = today;
    return [{
      limit, used, most, warning, warnsAt: most === null ? null : most * WARNING_SHARE,
      days: days.map(({ day }) => Date.parse(`${day}T00:00:00Z`) / 1000), values: days.map((each) => each.used[limit] ?? null),
    }];
  });
}

/** The top of a chart: its highest value, and the limit too where the values come near it, so that the lines are seen. */
export function topOf({ values, most }: UsageSeries): number {
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  const top = most !== null && highest >= most * 0.4 ? Math.max(highest, most) : highest;
  return Math.max(top * 1.08, 1);
}

/** Share of the limit in percent; null without a limit. */
export function percentUsed({ used, most }: { used: number; most: number | null }): number | null {
  if (most === null) return null;
  return most === 0 ? 100 : Math.round((used / most) * 100);
}
